package backmark.sandbox.child;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What submitted code prints: the first bytes since the last answer are kept, the others counted. */
final class Output extends OutputStream {
    private final byte[] kept;
    private int length;
    private long dropped;

    Output(int limit) {
        kept = new byte[limit];
    }

    @Override
    public synchronized void write(int value) {
        if (length < kept.length) {
            kept[length++] = (byte) value;
        } else {
            dropped++;
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int count) {
        int fits = Math.min(count, kept.length - length);
        System.arraycopy(bytes, from, kept, length, fits);
        length += fits;
        dropped += count - fits;
    }

    /** Takes what was printed; what was cut is said in the text. */
    synchronized String take() {
        if (length == 0 && dropped == 0) {
            return "";
        }
        String text = new String(kept, 0, length, StandardCharsets.UTF_8);
        if (dropped > 0) {
            text += "\n… (" + dropped + " more bytes were printed)\n";
        }
        length = 0;
        dropped = 0;
        return text;
    }
}
