package backmark.sandbox;

import backmark.sandbox.SandboxUnavailable.Layer;
import java.nio.file.Files;
import java.nio.file.Path;

/** The programs of the system that the sandbox is made of, found on the judge's own {@code PATH}. */
record Programs(Path shell, Path bubblewrap, Path setpriv) {

    /** @throws SandboxUnavailable if one that is needed is not installed, naming its package */
    static Programs find(Isolation isolation) throws SandboxUnavailable {
        Path shell = need("sh", "a POSIX shell");
        if (isolation == Isolation.NONE) {
            return new Programs(shell, null, null);
        }
        return new Programs(
                shell, need("bwrap", "bubblewrap"), Account.isRoot() ? need("setpriv", "util-linux") : null);
    }

    private static Path need(String program, String packageName) throws SandboxUnavailable {
        String path = System.getenv("PATH");
        for (String folder : (path == null ? "/usr/bin:/bin" : path).split(":")) {
            Path candidate = Path.of(folder).resolve(program);
            if (!folder.isEmpty() && Files.isExecutable(candidate)) {
                return candidate.toAbsolutePath();
            }
        }
        throw new SandboxUnavailable(Layer.PROGRAMS, missing(program, packageName));
    }

    static String missing(String program, String packageName) {
        return "The sandbox needs the program " + program + ", which is not installed. Install it, for example with\n"
                + "    sudo apt-get install " + packageName + "\n"
                + "or grade without a sandbox, only if you trust every submission: --sandbox=none";
    }
}
