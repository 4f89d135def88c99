package backmark.sandbox.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Frames on a pipe: one mark byte, a number, the payload's length, the payload.
 *
 * <p>The number of an answer is the number of its question, so that a stray or forged frame is noticed. The first byte
 * is checked before anything else: a Java runtime that dies prints text to the same pipe.
 */
public final class Frames {
    static final int MARK = 0xB5;
    static final int HEADER_BYTES = 9;
    private static final int CHUNK_BYTES = 64 << 10;

    private Frames() {}

    /**
     * Reads one frame.
     *
     * @param number what the frame's number has to be, or -1 for any
     * @param limit the most bytes that the payload may have
     * @throws EOFException if the pipe ends before the frame does
     * @throws MalformedFrame if something else than such a frame arrives
     */
    public static FrameReader read(InputStream in, int number, int limit) throws IOException {
        byte[] header = new byte[HEADER_BYTES];
        readFully(in, header, 0, 1);
        if ((header[0] & 0xFF) != MARK) {
            throw new MalformedFrame("the answer begins with byte " + (header[0] & 0xFF) + ", which begins no frame");
        }
        readFully(in, header, 1, HEADER_BYTES);
        FrameReader fields = new FrameReader(-1, header, HEADER_BYTES);
        fields.readByte();
        int arrived = fields.readInt();
        int length = fields.readInt();
        if (number != -1 && arrived != number) {
            throw new MalformedFrame("frame " + arrived + " came where frame " + number + " was due");
        }
        if (length < 0 || length > limit) {
            throw new MalformedFrame("a frame of " + length + " bytes came; at most " + limit + " are allowed");
        }
        return new FrameReader(arrived, payload(in, length), length);
    }

    /** Grows with what really arrives: a length alone allocates nothing large. */
    private static byte[] payload(InputStream in, int length) throws IOException {
        byte[] bytes = new byte[Math.min(length, CHUNK_BYTES)];
        int have = 0;
        while (have < length) {
            if (have == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(length, 2L * bytes.length));
            }
            readFully(in, bytes, have, bytes.length);
            have = bytes.length;
        }
        return bytes;
    }

    private static void readFully(InputStream in, byte[] bytes, int from, int to) throws IOException {
        int have = from;
        while (have < to) {
            int n = in.read(bytes, have, to - have);
            if (n < 0) {
                throw new EOFException();
            }
            have += n;
        }
    }
}
