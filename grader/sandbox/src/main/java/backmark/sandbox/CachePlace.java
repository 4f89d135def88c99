package backmark.sandbox;

import backmark.sandbox.SandboxUnavailable.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;

/** Where the sandbox's runtimes are kept. */
final class CachePlace {
    private CachePlace() {}

    static Path usual() {
        if (Account.isRoot()) {
            return Path.of("/var/cache/backmark");
        }
        String cache = System.getenv("XDG_CACHE_HOME");
        return cache != null && cache.startsWith("/")
                ? Path.of(cache, "backmark")
                : Path.of(System.getProperty("user.home"), ".cache", "backmark");
    }

    /**
     * Started by root, the sandbox runs as an unprivileged user, who has to reach the runtime.
     *
     * @throws SandboxUnavailable if a folder on the way is closed to other users, naming it
     */
    static void requireReadable(Path cache) throws SandboxUnavailable {
        if (!Account.isRoot()) {
            return;
        }
        for (Path folder = cache; folder != null; folder = folder.getParent()) {
            try {
                if (Files.exists(folder)
                        && !Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    throw new SandboxUnavailable(
                            Layer.RUNTIME,
                            "Run by root, the sandbox works as an unprivileged user, who may not enter " + folder
                                    + ". Choose a cache folder that every user can reach, for example " + usual()
                                    + ", or run Backmark as another user.");
                }
            } catch (IOException e) {
                throw new SandboxUnavailable(Layer.RUNTIME, "The cache folder " + folder + " cannot be read: " + e);
            }
        }
    }
}
