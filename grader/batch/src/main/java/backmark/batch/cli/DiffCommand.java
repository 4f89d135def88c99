package backmark.batch.cli;

import backmark.batch.output.ClassComparison;
import backmark.batch.output.GradeChange;
import backmark.batch.output.GradeChange.Points;
import backmark.batch.output.GradeChange.Reason;
import backmark.batch.output.GradeChange.Verdict;
import backmark.batch.output.GradedClass;
import backmark.batch.store.RunInfo;
import backmark.batch.store.SubmissionResult.State;
import backmark.report.Columns;
import backmark.report.Messages;
import backmark.report.Numbers;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two graded classes. */
@Command(
        name = "diff",
        description = "Shows whose grade differs between two graded classes, and at which checks.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DiffCommand implements Callable<Integer> {
    private static final int WIDTH = 80;
    private static final int ID = 16;

    @Parameters(index = "0", paramLabel = "OLD", description = "A folder that grade has written.")
    private Path older;

    @Parameters(index = "1", paramLabel = "NEW", description = "Another one, of the same assignment.")
    private Path newer;

    @Spec
    private CommandSpec spec;

    /** Those of the newer run. */
    private Messages messages;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            GradedClass now = open(newer);
            ClassComparison comparison = new ClassComparison(open(older), now);
            messages = Messages.of(now.run().language());
            comparison.circumstances().forEach(line -> out.println(messages.get("table.note", messages.said(line))));
            List<GradeChange> changes = comparison.changes();
            changes.forEach(change -> print(change, out));
            out.println(messages.get("diff.differ", changes.size(), comparison.students()));
            out.flush();
            return Exit.DONE;
        } catch (IOException e) {
            throw CommandFailure.unfinished("The results cannot be compared: " + Reasons.of(e) + ".");
        }
    }

    private GradedClass open(Path folder) throws IOException {
        RunInfo run = Home.run(folder);
        RunInfo other = Home.run(older);
        if (!run.assignment().equals(other.assignment())) {
            throw CommandFailure.usage(older + " holds the results of " + other.assignment() + ", but " + folder
                    + " those of " + run.assignment() + "; give two runs of the same assignment.");
        }
        return GradedClass.open(folder, run, Home.assignment(run.assignment()));
    }

    private void print(GradeChange change, PrintWriter out) {
        String points = change.before().map(this::words).orElse(messages.get("diff.absent")) + " → "
                + change.after().map(this::words).orElse(messages.get("diff.absent"));
        out.println(Columns.pad(Columns.cut(change.id(), ID - 1), ID) + points);
        if (change.otherSources()) {
            out.println("  " + messages.get("diff.again"));
        }
        for (Reason reason : change.reasons()) {
            String verdicts = words(reason.before()) + " → " + words(reason.after());
            String line = "  " + messages.of(reason.check()) + "  ";
            if (Columns.width(line) + Columns.width(verdicts) <= WIDTH) {
                out.println(line + verdicts);
            } else {
                out.println(Columns.cut(line.stripTrailing(), WIDTH));
                Columns.wrap(verdicts, WIDTH - 6).forEach(part -> out.println("      " + part));
            }
        }
    }

    private String words(Points points) {
        String bonus = points.bonus() > 0 ? " + " + Numbers.points(points.bonus()) : "";
        String state = points.state() == State.GRADED ? "" : " (" + messages.get("state." + points.state()) + ")";
        return Numbers.points(points.earned()) + bonus + " / " + Numbers.points(points.possible()) + state;
    }

    private String words(Verdict verdict) {
        if (verdict == null) {
            return messages.get("diff.noCheck");
        }
        String mistakes = verdict.mistakes().isEmpty() ? "" : ": " + String.join(", ", verdict.mistakes());
        return Numbers.points(verdict.points()) + " ("
                + messages.get("outcome." + verdict.outcome().word()) + mistakes + ")";
    }
}
