package backmark.batch.intake;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A tar's entries, read from front to back; the bytes of those that matter are held. */
final class TarEntries {
    private static final int LINK = 0120000;
    private static final int DEVICE = 0060000;

    private TarEntries() {}

    /** @param in counted already, so that a header that claims gigabytes is stopped too */
    static void add(Container into, InputStream in, Expansion expansion, Limits limits) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(in, "UTF-8");
        Held held = new Held(limits);
        int count = 0;
        TarArchiveEntry entry;
        while ((entry = tar.getNextEntry()) != null) {
            if (++count > limits.entriesPerArchive()) {
                throw new Refusal(Problem.Kind.TOO_MANY_ENTRIES, limits.entriesPerArchive());
            }
            boolean link = entry.isSymbolicLink() || entry.isLink();
            boolean device = entry.isBlockDevice() || entry.isCharacterDevice() || entry.isFIFO();
            int mode = link ? LINK : device ? DEVICE : 0;
            boolean file = mode == 0 && entry.isFile() && !entry.isDirectory();
            Entry.Content content = file && tar.canReadEntryData(entry)
                    ? held.content(entry.getName(), tar)
                    : Archives.refused(new Refusal(Problem.Kind.UNSUPPORTED_COMPRESSION, "sparse file"));
            Archives.add(into, entry.getName(), entry.isDirectory(), mode, link ? entry.getLinkName() : "", content);
        }
        if (count == 0) {
            throw new IOException("it has no entries");
        }
    }
}
