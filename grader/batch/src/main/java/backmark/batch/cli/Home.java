package backmark.batch.cli;

import backmark.batch.assignment.Installation;
import backmark.batch.assignment.Installation.UnknownAssignment;
import backmark.batch.assignment.Installed;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where this copy of Backmark is; the launcher script tells. */
final class Home {
    private Home() {}

    static Installation installation() {
        Path home = Path.of(System.getProperty("backmark.home", ".")).toAbsolutePath().normalize();
        if (!Files.isDirectory(home.resolve("assignments"))) {
            throw CommandFailure.usage(home + " holds no assignments; start Backmark with grader/backmark.");
        }
        try {
            return Installation.at(home);
        } catch (IllegalStateException unfinished) {
            throw CommandFailure.usage("An assignment is not finished: " + unfinished.getMessage() + ".");
        }
    }

    static Installed assignment(String id) {
        try {
            return installation().get(id);
        } catch (UnknownAssignment unknown) {
            throw CommandFailure.usage(unknown.getMessage());
        }
    }
}
