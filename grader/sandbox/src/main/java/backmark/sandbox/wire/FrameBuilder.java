package backmark.sandbox.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Collects the fields of one frame, then writes the whole frame at once. */
public final class FrameBuilder {
    private static final int FIRST_BYTES = 4 << 10;

    private final int limit;
    private ByteBuffer bytes;

    /** @param limit the most bytes that the payload may have */
    public FrameBuilder(int limit) {
        this.limit = limit;
        bytes = ByteBuffer.allocate(FIRST_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(Frames.HEADER_BYTES);
    }

    public int position() {
        return bytes.position();
    }

    /** Forgets what was put after an earlier position. */
    public void position(int position) {
        bytes.position(position);
    }

    /** Forgets everything that was put. */
    public void clear() {
        bytes.position(Frames.HEADER_BYTES);
    }

    public FrameBuilder putByte(int value) throws Unsendable {
        room(1);
        bytes.put((byte) value);
        return this;
    }

    public FrameBuilder putInt(int value) throws Unsendable {
        room(4);
        bytes.putInt(value);
        return this;
    }

    /** Overwrites an integer put earlier. */
    void putIntAt(int position, int value) {
        bytes.putInt(position, value);
    }

    public FrameBuilder putLong(long value) throws Unsendable {
        room(8);
        bytes.putLong(value);
        return this;
    }

    public FrameBuilder putDouble(double value) throws Unsendable {
        room(8);
        bytes.putDouble(value);
        return this;
    }

    public FrameBuilder putText(String text) throws Unsendable {
        room(text.length());
        return putBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public FrameBuilder putBytes(byte[] value) throws Unsendable {
        putInt(value.length);
        room(value.length);
        bytes.put(value);
        return this;
    }

    void putInts(int[] values) throws Unsendable {
        room(4L * values.length);
        bytes.asIntBuffer().put(values);
        bytes.position(bytes.position() + 4 * values.length);
    }

    void putDoubles(double[] values, int count) throws Unsendable {
        room(8L * count);
        bytes.asDoubleBuffer().put(values, 0, count);
        bytes.position(bytes.position() + 8 * count);
    }

    /** Writes the frame under a number; the builder can be used again, from the start. */
    public void writeTo(OutputStream out, int number) throws IOException {
        int end = bytes.position();
        bytes.put(0, (byte) Frames.MARK);
        bytes.putInt(1, number);
        bytes.putInt(5, end - Frames.HEADER_BYTES);
        out.write(bytes.array(), 0, end);
        out.flush();
        bytes.position(Frames.HEADER_BYTES);
    }

    private void room(long more) throws Unsendable {
        long end = bytes.position() + more;
        if (end - Frames.HEADER_BYTES > limit) {
            throw new Unsendable("is larger than " + limit + " bytes, which is the most that one call may pass");
        }
        if (end > bytes.capacity()) {
            int capacity = (int) Math.min((long) limit + Frames.HEADER_BYTES, Math.max(end, 2L * bytes.capacity()));
            ByteBuffer larger = ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN);
            larger.put(bytes.array(), 0, bytes.position());
            bytes = larger;
        }
    }
}
