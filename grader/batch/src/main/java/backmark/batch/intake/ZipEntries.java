package backmark.batch.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip's entries; bytes are unpacked when asked for, so that what is left out costs nothing. */
final class ZipEntries {
    private static final Charset DOS = Charset.forName("IBM437");

    private ZipEntries() {}

    static void add(Container into, SeekableByteChannel channel, Expansion expansion, Limits limits)
            throws IOException {
        int count = ZipDirectory.count(channel, limits.entriesPerArchive());
        if (count > limits.entriesPerArchive()) {
            throw new Refusal(Problem.Kind.TOO_MANY_ENTRIES, limits.entriesPerArchive());
        }
        channel.position(0);
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(channel)
                .setCharset(StandardCharsets.UTF_8)
                .setUseUnicodeExtraFields(true)
                .get();
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > limits.entriesPerArchive()) {
            throw new Refusal(Problem.Kind.TOO_MANY_ENTRIES, limits.entriesPerArchive());
        }
        for (ZipArchiveEntry entry : entries) {
            Archives.add(
                    into,
                    name(entry),
                    entry.isDirectory(),
                    entry.getUnixMode(),
                    "",
                    most -> bytes(zip, entry, expansion, most));
        }
    }

    private static byte[] bytes(ZipFile zip, ZipArchiveEntry entry, Expansion expansion, int most) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Refusal(Problem.Kind.ENCRYPTED);
        }
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = expansion.readAll(in, most);
        } catch (UnsupportedZipFeatureException e) {
            throw new Refusal(Problem.Kind.UNSUPPORTED_COMPRESSION, e.getFeature());
        } catch (RuntimeException e) {
            throw new IOException(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage(), e);
        }
        // The library does not compare them: a damaged source would be graded as if the student had written it.
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if (entry.getCrc() >= 0 && crc.getValue() != entry.getCrc()) {
            throw new IOException("its checksum is wrong");
        }
        return bytes;
    }

    /** UTF-8 where the zip says so, else the raw bytes as UTF-8, else as MS949, as Windows writes them in Korea. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean declared = entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
        if (declared || raw == null) {
            return entry.getName();
        }
        String name = SourceText.strict(raw, 0, StandardCharsets.UTF_8);
        if (name == null) {
            name = SourceText.strict(raw, 0, SourceText.MS949);
        }
        return name == null ? new String(raw, DOS) : name;
    }
}
