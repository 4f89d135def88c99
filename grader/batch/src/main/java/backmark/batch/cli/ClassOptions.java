package backmark.batch.cli;

import backmark.report.Messages;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options of commands that grade a whole class. */
final class ClassOptions {
    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Submissions to run at once; as many as there are processors, unless given.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "A course's own report templates, used where they are there.")
    private Path templates;

    /** @throws CommandFailure if there is no such number of jobs */
    int jobs() {
        if (jobs < 1) {
            throw CommandFailure.usage("--jobs must be at least 1, but is " + jobs + ".");
        }
        return jobs;
    }

    /** A folder, or null. */
    Path templates() {
        return templates;
    }

    /** @throws CommandFailure if there is no such folder of templates, or it changes texts that do not exist */
    Messages messages(Language language) {
        return messages(language.name(), templates);
    }

    static Messages messages(String language, Path templates) {
        if (templates != null) {
            Home.requireFolder(templates);
        }
        try {
            return Messages.of(language, templates);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(e.getMessage() + ".");
        }
    }
}
