package backmark.batch.cli;

import backmark.batch.authoring.NotAdded;
import backmark.batch.authoring.Skeleton;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins an assignment. */
@Command(
        name = "new",
        description = "Begins an assignment: a small complete one under your id, to be replaced piece by piece."
                + " reference/README.md shows how to go on.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class NewCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ID", description = "The new assignment's id, for example conv-net.")
    private String id;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            for (Path file : Skeleton.add(Home.installation().home(), id)) {
                out.println(file);
            }
        } catch (NotAdded notAdded) {
            throw CommandFailure.usage(notAdded.getMessage());
        } catch (IOException e) {
            throw CommandFailure.unfinished("The assignment cannot be written: " + Reasons.of(e) + ".");
        }
        out.println("Now run: grader/backmark doctor " + id + " --record");
        out.flush();
        return Exit.DONE;
    }
}
