package backmark.sandbox;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import homework.trial.Layer;
import java.nio.file.Path;
import java.util.List;

/** Sandboxes for tests, with runtimes that are kept between runs. */
final class TestSandbox {
    private TestSandbox() {}

    static Path cache() {
        Path target = Path.of("target", "sandbox-cache").toAbsolutePath();
        try {
            CachePlace.requireReadable(target);
            return target;
        } catch (SandboxUnavailable closedToOtherUsers) {
            return CachePlace.usual();
        }
    }

    static Sandbox open(Isolation isolation) throws SandboxUnavailable {
        return Sandbox.open(isolation, cache(), classPath(), Limits.standard());
    }

    static List<Path> classPath() {
        return List.of(ClassFiles.locationOf(Layer.class));
    }

    /** Skips the test where bubblewrap is not installed; where it is installed and does not work, the test fails. */
    static Sandbox openShutIn() throws SandboxUnavailable {
        try {
            Programs.find(Isolation.BUBBLEWRAP);
        } catch (SandboxUnavailable e) {
            assumeTrue(false, e.getMessage());
        }
        return open(Isolation.BUBBLEWRAP);
    }
}
