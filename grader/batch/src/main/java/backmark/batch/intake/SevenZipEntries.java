package backmark.batch.intake;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** A 7z's entries, read from front to back; the bytes of those that matter are held. */
final class SevenZipEntries {
    /** Above this bit, 7-Zip on Unix keeps the mode in Windows' attributes. */
    private static final int HAS_UNIX_MODE = 0x8000;

    private SevenZipEntries() {}

    static void add(Container into, SeekableByteChannel channel, Expansion expansion, Limits limits)
            throws IOException {
        try {
            SevenZFile archive = SevenZFile.builder()
                    .setSeekableByteChannel(channel)
                    .setMaxMemoryLimitKiB(limits.sevenZipMemoryKib())
                    .setUseDefaultNameForUnnamedEntries(true)
                    .get();
            int count = 0;
            // Reading one entry unpacks those before it: refuse by what is claimed, before the work is done.
            for (SevenZArchiveEntry entry : archive.getEntries()) {
                if (++count > limits.entriesPerArchive()) {
                    throw new Refusal(Problem.Kind.TOO_MANY_ENTRIES, limits.entriesPerArchive());
                }
                expansion.count(Math.max(0, entry.getSize()));
            }
            read(into, archive, new Held(limits));
        } catch (PasswordRequiredException e) {
            throw new Refusal(Problem.Kind.ENCRYPTED);
        } catch (MemoryLimitException e) {
            throw new Refusal(
                    Problem.Kind.UNSUPPORTED_COMPRESSION,
                    "it needs more than " + Limits.words(limits.sevenZipMemoryKib() * 1024L) + " of memory");
        }
    }

    private static void read(Container into, SevenZFile archive, Held held) throws IOException {
        SevenZArchiveEntry entry;
        while ((entry = archive.getNextEntry()) != null) {
            int attributes = entry.getHasWindowsAttributes() ? entry.getWindowsAttributes() : 0;
            int mode = (attributes & HAS_UNIX_MODE) == 0 ? 0 : attributes >>> 16;
            String name = entry.getName() == null ? "unnamed" : entry.getName();
            Entry.Content content =
                    entry.hasStream() ? held.content(name, archive.getInputStream(entry)) : Archives.held(new byte[0]);
            Archives.add(into, name, entry.isDirectory(), mode, "", content);
        }
    }
}
