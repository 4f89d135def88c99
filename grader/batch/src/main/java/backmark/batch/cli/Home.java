package backmark.batch.cli;

import backmark.batch.assignment.Installation;
import backmark.batch.assignment.Installation.UnknownAssignment;
import backmark.batch.assignment.Installed;
import backmark.batch.store.RunInfo;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where this copy of Backmark is; the launcher script tells. */
final class Home {
    private Home() {}

    static Installation installation() {
        Path home = Path.of(System.getProperty("backmark.home", "."))
                .toAbsolutePath()
                .normalize();
        if (!Files.isDirectory(home.resolve("assignments"))) {
            throw CommandFailure.usage(home + " holds no assignments; start Backmark with grader/backmark.");
        }
        try {
            return Installation.at(home);
        } catch (IllegalStateException unfinished) {
            throw CommandFailure.usage("An assignment is not finished: " + unfinished.getMessage() + ".");
        }
    }

    /** @throws CommandFailure if nothing is there */
    static void requireThere(Path path) {
        if (!Files.exists(path)) {
            throw CommandFailure.usage("There is no " + path + "; check the spelling.");
        }
    }

    /** @throws CommandFailure if no folder is there */
    static void requireFolder(Path path) {
        requireThere(path);
        if (!Files.isDirectory(path)) {
            throw CommandFailure.usage(path + " is not a folder.");
        }
    }

    /** @throws CommandFailure if no run has been written into this folder */
    static RunInfo run(Path folder) {
        return RunInfo.read(folder)
                .orElseThrow(() -> CommandFailure.usage(folder
                        + " holds no run.json that can be read; give the folder that \"backmark grade\" wrote."));
    }

    /** @throws CommandFailure if there is none of this id */
    static Installed assignment(String id) {
        try {
            return installation().get(id);
        } catch (UnknownAssignment unknown) {
            throw CommandFailure.usage(unknown.getMessage());
        }
    }
}
