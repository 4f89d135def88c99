package backmark.sandbox.child;

import backmark.sandbox.wire.Requests;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What submitted code prints: the first bytes since the last answer are kept for the next one, the others counted.
 *
 * <p>A process that is killed has no next answer. What is printed first therefore goes out at once, too, through a pipe
 * that the judge reads when no answer comes.
 */
final class Output extends OutputStream {
    private final byte[] kept;
    private final OutputStream atOnce;
    private final int mostAtOnce;
    private int length;
    private long dropped;

    /** @param atOnce a pipe that holds {@link Requests#OUTPUT_AT_ONCE} bytes */
    Output(int limit, OutputStream atOnce) {
        kept = new byte[limit];
        this.atOnce = atOnce;
        mostAtOnce = Math.min(limit, Requests.OUTPUT_AT_ONCE);
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int count) {
        int fits = Math.min(count, kept.length - length);
        System.arraycopy(bytes, from, kept, length, fits);
        if (length < mostAtOnce) {
            tell(Math.min(fits, mostAtOnce - length));
        }
        length += fits;
        dropped += count - fits;
    }

    private void tell(int count) {
        try {
            atOnce.write(kept, length, count);
        } catch (IOException pipeIsGone) {
            // then it comes with the answer only
        }
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
