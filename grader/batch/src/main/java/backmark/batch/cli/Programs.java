package backmark.batch.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/** Programs on the search path. */
final class Programs {
    private Programs() {}

    static boolean haveBubblewrap() {
        String path = System.getenv("PATH");
        if (path == null) {
            return false;
        }
        for (String folder : path.split(File.pathSeparator)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, "bwrap"))) {
                return true;
            }
        }
        return false;
    }
}
