package backmark.batch.grade;

import backmark.batch.assignment.Installed;
import backmark.check.Check;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What all evidence of a run depends on. */
public final class Evidence {
    private Evidence() {}

    /** A digest of the classes that verdicts come from: engine, checks, reference and bank. */
    public static String digest(Installed assignment) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(Check.class, "backmark/check", digest);
            add(
                    assignment.homework().publicChecks(),
                    folder(assignment.homework().publicChecks()),
                    digest);
            add(assignment.homework().getClass(), folder(assignment.homework().getClass()), digest);
            for (Class<?> hidden : assignment.homework().hiddenChecks()) {
                add(hidden, folder(hidden), digest);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String folder(Class<?> type) {
        return type.getPackageName().replace('.', '/');
    }

    private static void add(Class<?> type, String folder, MessageDigest digest) throws IOException, URISyntaxException {
        Path location =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(location)) {
            add(location.resolve(folder), digest);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(location)) {
                add(jar.getPath(folder), digest);
            }
        }
    }

    private static void add(Path folder, MessageDigest digest) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        byte[] buffer = new byte[1 << 16];
        for (Path file : files) {
            digest.update(folder.relativize(file)
                    .toString()
                    .replace('\\', '/')
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            try (InputStream in = Files.newInputStream(file)) {
                for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                    digest.update(buffer, 0, n);
                }
            }
        }
    }
}
