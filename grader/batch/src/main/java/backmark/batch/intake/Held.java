package backmark.batch.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Keeps the bytes of entries that can be read only while they pass by, within a bound for all of them together. */
final class Held {
    private final Limits limits;
    private long total;

    Held(Limits limits) {
        this.limits = limits;
    }

    /** The entry's bytes if they matter and are not too many; else content that refuses. The stream is counted. */
    Entry.Content content(String name, InputStream in) throws IOException {
        String path = FileNames.inside(name);
        if (!Archives.isWanted(path)) {
            return Archives.refused(new IOException("left out"));
        }
        int most = limits.bytesOf(path);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        int read;
        while ((read = in.read(buffer)) > 0) {
            out.write(buffer, 0, read);
            if (out.size() > most) {
                return Archives.refused(Refusal.tooLarge(most));
            }
            if (total + out.size() > limits.heldBytes()) {
                throw new Refusal(Problem.Kind.EXPANDS_TOO_MUCH, Limits.words(limits.heldBytes()));
            }
        }
        total += out.size();
        return Archives.held(out.toByteArray());
    }
}
