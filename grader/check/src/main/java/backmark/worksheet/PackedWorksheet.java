package backmark.worksheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A description as students have it: packed, so that no formula is read by accident beside the handout. */
public final class PackedWorksheet {
    /** The file's name, beside the class of checks. */
    public static final String FILE = "recorded.sheet";

    private PackedWorksheet() {}

    /** The packed form: ASCII lines. Compare descriptions unpacked: packers differ in their last bytes. */
    public static String pack(Worksheet sheet) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(sheet.source().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(packed.toByteArray()) + "\n";
    }

    /**
     * The description in a packed form.
     *
     * @throws IllegalArgumentException if it is damaged
     */
    public static Worksheet unpack(String packed) {
        try (GZIPInputStream in = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getMimeDecoder().decode(packed)))) {
            return Worksheet.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalArgumentException(FILE + " is damaged: " + e.getMessage(), e);
        }
    }
}
