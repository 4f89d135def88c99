package backmark.sandbox;

import backmark.sandbox.SandboxUnavailable.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The system's libraries that a Java runtime and a shell are linked to, copied into the child's file system. */
final class SharedLibraries {
    /** {@code libc.so.6 => /lib/libc.so.6 (0x…)} or, for the loader, {@code /lib64/ld-linux.so.2 (0x…)}. */
    private static final Pattern LINE =
            Pattern.compile("^\\s+(?:\\S+ => )?(/\\S+) \\(0x[0-9a-f]+\\)$", Pattern.MULTILINE);

    /** The runtime's own libraries that are loaded; those for windows and sound would bring a hundred others. */
    private static final List<String> USED = List.of(
            "server/libjvm.so",
            "libjli.so",
            "libjava.so",
            "libjimage.so",
            "libnet.so",
            "libnio.so",
            "libverify.so",
            "libzip.so");

    private SharedLibraries() {}

    /** Copies the loader to its own place, since programs name it with its path, and all others into {@code root/lib}. */
    static void copy(Path image, Path shell, Path root) throws IOException, SandboxUnavailable {
        List<String> command =
                new ArrayList<>(List.of("ldd", image.resolve("bin/java").toString(), shell.toString()));
        for (String name : USED) {
            Path library = image.resolve("lib").resolve(name);
            if (Files.exists(library)) {
                command.add(library.toString());
            }
        }
        Set<Path> found = new LinkedHashSet<>();
        Matcher lines = LINE.matcher(Finished.running(command).output());
        while (lines.find()) {
            Path library = Path.of(lines.group(1));
            if (!library.normalize().startsWith(image)) {
                found.add(library);
            }
        }
        Files.createDirectories(root.resolve("lib"));
        boolean hasLoader = false;
        for (Path library : found) {
            boolean isLoader = library.getFileName().toString().startsWith("ld-");
            Path target = isLoader
                    ? root.resolve(library.toString().substring(1))
                    : root.resolve("lib").resolve(library.getFileName().toString());
            Files.createDirectories(target.getParent());
            if (!Files.exists(target)) {
                Files.copy(library.toRealPath(), target);
            }
            hasLoader |= isLoader;
        }
        if (!hasLoader) {
            throw new SandboxUnavailable(
                    Layer.RUNTIME, "The C library that Java needs was not found: ldd does not name it.");
        }
    }
}
