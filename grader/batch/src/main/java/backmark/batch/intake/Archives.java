package backmark.batch.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Opens archives of any kind as containers. Archives come from strangers: whatever is in one, only a refusal follows. */
final class Archives {
    private static final int FILE_TYPE = 0170000;
    private static final int REGULAR = 0100000;
    private static final int FOLDER = 0040000;
    private static final int LINK = 0120000;

    private Archives() {}

    /**
     * The archive's entries. Those that are links, devices or badly named are in the container's problems.
     *
     * @param channel read at any place; closed with the container, or here if opening fails
     * @throws IOException if nothing of it can be read; a {@link Refusal} names the kind of problem
     */
    static Container open(String place, String name, SeekableByteChannel channel, Limits limits) throws IOException {
        try {
            Container container = Container.ofArchive(place);
            byte[] head = head(channel);
            ArchiveKind kind = ArchiveKind.of(head, name);
            if (kind == null) {
                String title = ArchiveKind.unread(head, name);
                throw title == null
                        ? new Refusal(
                                Problem.Kind.BROKEN_ARCHIVE,
                                head.length == 0 ? "it is empty" : "it does not begin like a zip, tar or 7z archive")
                        : new Refusal(Problem.Kind.UNSUPPORTED_ARCHIVE, title);
            }
            channel.position(0);
            Expansion expansion = new Expansion(limits, channel.size());
            switch (kind) {
                case ZIP -> ZipEntries.add(container, channel, expansion, limits);
                case SEVEN_ZIP -> SevenZipEntries.add(container, channel, expansion, limits);
                case TAR -> TarEntries.add(container, expansion.counted(buffered(channel)), expansion, limits);
                case TAR_GZ ->
                    TarEntries.add(
                            container,
                            expansion.counted(new GzipCompressorInputStream(buffered(channel), true)),
                            expansion,
                            limits);
            }
            container.sort();
            container.closeLater(channel);
            return container;
        } catch (IOException e) {
            channel.close();
            throw e;
        } catch (RuntimeException e) {
            // The libraries throw these too for damaged archives.
            channel.close();
            throw new IOException(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage(), e);
        }
    }

    private static InputStream buffered(SeekableByteChannel channel) {
        return new BufferedInputStream(Channels.newInputStream(channel));
    }

    static byte[] head(SeekableByteChannel channel) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(ArchiveKind.HEAD);
        channel.position(0);
        while (head.hasRemaining() && channel.read(head) > 0) {
            // until full, or the file ends
        }
        return Arrays.copyOf(head.array(), head.position());
    }

    /**
     * Takes an entry in, if it is a file with a decent name; else a problem or a folder.
     *
     * @param unixMode as stat has it; 0 where the archive has none
     * @param linkTarget for the message; "" where it is not known
     */
    static void add(
            Container into, String name, boolean folder, int unixMode, String linkTarget, Entry.Content content) {
        String path = FileNames.inside(name);
        if (path == null) {
            // The archive's own root, "./", is in most tars.
            if (!(folder && (name.equals("./") || name.equals(".")))) {
                into.problems().add(Problem.of(Problem.Kind.UNSAFE_NAME, into.placeOf(name)));
            }
            return;
        }
        int type = unixMode & FILE_TYPE;
        if (type == LINK) {
            String target = linkTarget.isEmpty() ? "somewhere else" : linkTarget;
            into.problems().add(Problem.of(Problem.Kind.LINK, into.placeOf(path), target));
        } else if (folder || type == FOLDER) {
            into.addFolders(path);
        } else if (type != 0 && type != REGULAR) {
            into.problems().add(Problem.of(Problem.Kind.SPECIAL_FILE, into.placeOf(path)));
        } else {
            into.add(new Entry(path, name, into.placeOf(path), content));
        }
    }

    /** Bytes that are in memory already. */
    static Entry.Content held(byte[] bytes) {
        return most -> {
            if (bytes.length > most) {
                throw Refusal.tooLarge(most);
            }
            return bytes;
        };
    }

    /** Bytes that will not be had. */
    static Entry.Content refused(IOException why) {
        return most -> {
            throw why;
        };
    }

    /** Whether an archive that is read from front to back should hold an entry's bytes. */
    static boolean isWanted(String path) {
        return path != null && !new Leftovers().take(path) && Relevance.of(path) != Relevance.FOREIGN;
    }
}
