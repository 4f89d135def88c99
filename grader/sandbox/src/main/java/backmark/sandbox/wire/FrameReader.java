package backmark.sandbox.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads the fields of one frame that has arrived completely; whatever does not fit in it is malformed. */
public final class FrameReader {
    /** The most values in one frame: a list of a million empty lists is small on the wire and large in memory. */
    private static final int MOST_VALUES = 1 << 20;

    private final int number;
    private final ByteBuffer bytes;
    private int values;

    FrameReader(int number, byte[] bytes, int length) {
        this.number = number;
        this.bytes = ByteBuffer.wrap(bytes, 0, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The frame's number. */
    public int number() {
        return number;
    }

    public int position() {
        return bytes.position();
    }

    /** Goes back to an earlier position, to read the same value once more. */
    public void position(int position) {
        bytes.position(position);
    }

    public int remaining() {
        return bytes.remaining();
    }

    public int readByte() throws MalformedFrame {
        need(1);
        return bytes.get() & 0xFF;
    }

    public int readInt() throws MalformedFrame {
        need(4);
        return bytes.getInt();
    }

    public long readLong() throws MalformedFrame {
        need(8);
        return bytes.getLong();
    }

    public double readDouble() throws MalformedFrame {
        need(8);
        return bytes.getDouble();
    }

    /**
     * Reads how many elements follow.
     *
     * @param bytesEach the fewest bytes that one element takes; the count must fit in what has arrived
     */
    public int readCount(int bytesEach) throws MalformedFrame {
        int count = readInt();
        if (count < 0 || (long) count * bytesEach > bytes.remaining()) {
            throw new MalformedFrame(
                    "a frame claims " + count + " elements where " + bytes.remaining() + " bytes are left");
        }
        return count;
    }

    /** Counts one more value of the frame against the limit of a frame. */
    void countValue() throws MalformedFrame {
        if (++values > MOST_VALUES) {
            throw new MalformedFrame("a frame holds more than " + MOST_VALUES + " values");
        }
    }

    public String readText() throws MalformedFrame {
        return new String(readBytes(), StandardCharsets.UTF_8);
    }

    public byte[] readBytes() throws MalformedFrame {
        byte[] read = new byte[readCount(1)];
        bytes.get(read);
        return read;
    }

    int[] readInts(int count) throws MalformedFrame {
        need(4L * count);
        int[] read = new int[count];
        bytes.asIntBuffer().get(read);
        bytes.position(bytes.position() + 4 * count);
        return read;
    }

    double[] readDoubles(int count) throws MalformedFrame {
        need(8L * count);
        double[] read = new double[count];
        bytes.asDoubleBuffer().get(read);
        bytes.position(bytes.position() + 8 * count);
        return read;
    }

    /** @throws MalformedFrame if the frame goes on after its last field */
    public void end() throws MalformedFrame {
        if (bytes.hasRemaining()) {
            throw new MalformedFrame("a frame has " + bytes.remaining() + " bytes after its last field");
        }
    }

    private void need(long count) throws MalformedFrame {
        if (count < 0 || count > bytes.remaining()) {
            throw new MalformedFrame("a frame ends within a field");
        }
    }
}
