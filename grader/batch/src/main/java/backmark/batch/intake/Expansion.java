package backmark.batch.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what really comes out of one archive, and stops it when it is too much or too much for its size. */
final class Expansion {
    private final long most;
    private final String words;
    private long count;

    Expansion(Limits limits, long packedBytes) {
        long byRatio = Math.max(Limits.RATIO_COUNTS_FROM, packedBytes * limits.expansionRatio());
        if (byRatio < limits.expandedBytes()) {
            most = byRatio;
            words = byRatio == Limits.RATIO_COUNTS_FROM
                    ? Limits.words(byRatio)
                    : limits.expansionRatio() + " times its size";
        } else {
            most = limits.expandedBytes();
            words = Limits.words(most);
        }
    }

    void count(long bytes) throws Refusal {
        count += bytes;
        if (count > most) {
            throw new Refusal(Problem.Kind.EXPANDS_TOO_MUCH, words);
        }
    }

    /** All of a stream, counted; refused beyond {@code limit} bytes. */
    byte[] readAll(InputStream in, int limit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        int read;
        while ((read = in.read(buffer, 0, (int) Math.min(buffer.length, limit + 1L - out.size()))) > 0) {
            count(read);
            out.write(buffer, 0, read);
            if (out.size() > limit) {
                throw Refusal.tooLarge(limit);
            }
        }
        return out.toByteArray();
    }

    /** The same stream, with every byte that is read or skipped counted. */
    InputStream counted(InputStream in) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                int b = in.read();
                if (b >= 0) {
                    count(1);
                }
                return b;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int read = in.read(buffer, from, length);
                if (read > 0) {
                    count(read);
                }
                return read;
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }
}
