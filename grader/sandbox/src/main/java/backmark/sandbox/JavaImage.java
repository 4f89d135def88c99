package backmark.sandbox;

import backmark.sandbox.SandboxUnavailable.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A Java runtime with few modules, made once by {@code jlink} from the running JDK; without {@code jlink} the running
 * runtime itself is taken.
 */
final class JavaImage {
    private static final Set<String> UNNEEDED =
            Set.of("jmods", "man", "include", "demo", "docs", "legal", "lib/src.zip", "lib/jspawnhelper", "lib/jexec");

    private JavaImage() {}

    /** The running Java, named without its place on this computer. */
    static void identify(Digest digest) {
        for (String property : new String[] {
            "java.runtime.version", "java.vm.version", "java.vm.name", "java.vendor", "java.vendor.version", "os.arch"
        }) {
            digest.add(property).add(System.getProperty(property, ""));
        }
        try {
            Path modules = Path.of(System.getProperty("java.home"), "lib", "modules");
            digest.add(Files.exists(modules) ? Long.toString(Files.size(modules)) : "exploded");
        } catch (IOException e) {
            digest.add("unknown");
        }
    }

    static Path in(CacheFolder cache, String modules) throws IOException, SandboxUnavailable {
        Digest digest = new Digest().add("image 1").add(modules);
        identify(digest);
        return cache.get("java", digest, folder -> build(folder.resolve("image"), modules))
                .resolve("image");
    }

    private static void build(Path image, String modules) throws IOException, SandboxUnavailable {
        Path home = Path.of(System.getProperty("java.home"));
        Path jlink = home.resolve("bin/jlink");
        if (Files.isExecutable(jlink) && linked(jlink, image, modules)) {
            Files.deleteIfExists(image.resolve("lib/jspawnhelper")); // starts programs, which homework may not
            Files.deleteIfExists(image.resolve("lib/jexec"));
            return;
        }
        CacheFolder.delete(image);
        if (modules.contains("jdk.compiler") && !Files.exists(home.resolve("bin/javac"))) {
            throw new SandboxUnavailable(
                    Layer.RUNTIME,
                    "Compiling submissions needs a JDK, but Backmark runs on a runtime without a compiler ("
                            + System.getProperty("java.runtime.version")
                            + "). Install a JDK, for example with\n    sudo apt-get install openjdk-17-jdk-headless");
        }
        // Copied and not linked: the image's permissions are changed later, the JDK's own must not be.
        CacheFolder.copy(home, image, UNNEEDED);
    }

    private static boolean linked(Path jlink, Path image, String modules) throws IOException {
        Finished finished = Finished.running(List.of(
                jlink.toString(),
                "--add-modules",
                modules,
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                image.toString()));
        return finished.code() == 0;
    }
}
