package backmark.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A class of any size, made of the bundled samples of two-layer-net that end by themselves: right ones, and ones with one
 * or two mistakes, in turn. No two hand in the same text.
 */
public final class GeneratedClass {
    public static final String ASSIGNMENT = "two-layer-net";

    private static final List<String> SAMPLES =
            List.of("s02", "s05", "s03", "s06", "s07", "s08", "s04", "s09", "s10", "s11", "s12", "s13", "s14", "s01");

    private GeneratedClass() {}

    /**
     * Writes the submissions as folders.
     *
     * @param home of the installation
     * @return the folders, in order of their names
     */
    public static List<Path> write(Path home, Path into, int submissions) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < submissions; i++) {
            Path sample =
                    home.resolve("reference/samples").resolve(ASSIGNMENT).resolve(SAMPLES.get(i % SAMPLES.size()));
            Path folder = Files.createDirectories(into.resolve(String.format(Locale.ROOT, "student%05d", i + 1)));
            try (var files = Files.list(sample)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    String text = Files.readString(file, StandardCharsets.UTF_8);
                    Files.writeString(folder.resolve(file.getFileName()), text + "\n// submission " + (i + 1) + "\n");
                }
            }
            folders.add(folder);
        }
        return folders;
    }
}
