package backmark.batch.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** A fingerprint of what would be graded. */
final class ContentDigest {
    private ContentDigest() {}

    /** SHA-256 in hexadecimal; the same whatever the order, the folders and the line ends. */
    static String of(List<SourceFile> sources, List<OtherFile> others) {
        TreeMap<String, Integer> parts = new TreeMap<>();
        for (SourceFile file : sources) {
            byte[] text = normalised(file.text()).getBytes(StandardCharsets.UTF_8);
            parts.merge(part("source", file.compilePath(), text), 1, Integer::sum);
        }
        for (OtherFile file : others) {
            parts.merge(part("other", file.name(), file.bytes()), 1, Integer::sum);
        }
        return hex(parts.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** One line end for all. */
    static String normalised(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static String part(String sort, String name, byte[] bytes) {
        return hex((sort + "\0" + name + "\0" + hex(bytes)).getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
