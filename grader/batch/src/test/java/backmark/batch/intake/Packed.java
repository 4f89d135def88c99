package backmark.batch.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Files and worse, to be packed into an archive of any kind, or written as a folder. */
final class Packed {
    private static final int LINK = 0120777;

    private record Thing(String name, byte[] bytes, int mode, String target) {}

    private final List<Thing> things = new ArrayList<>();

    /** A source of a class in the package {@code homework}. */
    static String source(String type) {
        return "package homework;\n\npublic class " + type + " {}\n";
    }

    Packed file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Packed file(String name, byte[] bytes) {
        things.add(new Thing(name, bytes, 0100644, ""));
        return this;
    }

    Packed java(String folder, String type) {
        return file(folder + type + ".java", source(type));
    }

    Packed folder(String name) {
        things.add(new Thing(name + "/", new byte[0], 0040755, ""));
        return this;
    }

    Packed link(String name, String target) {
        things.add(new Thing(name, target.getBytes(StandardCharsets.UTF_8), LINK, target));
        return this;
    }

    Packed device(String name) {
        things.add(new Thing(name, new byte[0], 0060644, ""));
        return this;
    }

    byte[] zip() {
        return zip(StandardCharsets.UTF_8, true);
    }

    byte[] zip(Charset names, boolean declareUtf8) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setEncoding(names.name());
            zip.setUseLanguageEncodingFlag(declareUtf8);
            zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
            for (Thing thing : things) {
                ZipArchiveEntry entry = new ZipArchiveEntry(thing.name());
                entry.setTime(0);
                entry.setUnixMode(thing.mode());
                zip.putArchiveEntry(entry);
                zip.write(thing.bytes());
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    byte[] tar() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writeTar(bytes);
        return bytes.toByteArray();
    }

    byte[] tarGz() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            writeTar(gzip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void writeTar(OutputStream out) {
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Thing thing : things) {
                byte kind = thing.mode() == LINK
                        ? TarConstants.LF_SYMLINK
                        : thing.mode() == 0060644 ? TarConstants.LF_BLK : TarConstants.LF_NORMAL;
                TarArchiveEntry entry = thing.name().endsWith("/")
                        ? new TarArchiveEntry(thing.name(), true)
                        : new TarArchiveEntry(thing.name(), kind, true);
                if (kind == TarConstants.LF_SYMLINK) {
                    entry.setLinkName(thing.target());
                }
                entry.setSize(kind == TarConstants.LF_NORMAL ? thing.bytes().length : 0);
                tar.putArchiveEntry(entry);
                if (kind == TarConstants.LF_NORMAL) {
                    tar.write(thing.bytes());
                }
                tar.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] sevenZip() {
        return sevenZip(null);
    }

    byte[] sevenZip(char[] password) {
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel()) {
            try (SevenZOutputFile archive = new SevenZOutputFile(channel, password)) {
                for (Thing thing : things) {
                    SevenZArchiveEntry entry = new SevenZArchiveEntry();
                    entry.setName(thing.name());
                    entry.setDirectory(thing.name().endsWith("/"));
                    if (thing.mode() == LINK) {
                        entry.setHasWindowsAttributes(true);
                        entry.setWindowsAttributes(LINK << 16 | 0x8000);
                    }
                    archive.putArchiveEntry(entry);
                    archive.write(thing.bytes());
                    archive.closeArchiveEntry();
                }
            }
            return java.util.Arrays.copyOf(channel.array(), (int) channel.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written out as files below a folder. */
    Path into(Path root) {
        try {
            for (Thing thing : things) {
                Path path = root.resolve(thing.name());
                if (thing.name().endsWith("/")) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(path.getParent());
                if (thing.mode() == LINK) {
                    Files.createSymbolicLink(path, Path.of(thing.target()));
                } else {
                    Files.write(path, thing.bytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return root;
    }
}
