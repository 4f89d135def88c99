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
import backmark.report.Numbers;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            ClassComparison comparison = new ClassComparison(open(older), open(newer));
            comparison.circumstances().forEach(line -> out.println("note: " + line));
            List<GradeChange> changes = comparison.changes();
            changes.forEach(change -> print(change, out));
            out.println(changes.size() + " of " + comparison.students() + " grades differ.");
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

    private static void print(GradeChange change, PrintWriter out) {
        String points = change.before().map(DiffCommand::words).orElse("not there") + " → "
                + change.after().map(DiffCommand::words).orElse("not there");
        out.println(Columns.pad(Columns.cut(change.id(), ID - 1), ID) + points);
        if (change.otherSources()) {
            out.println("  handed in again, or graded within other limits");
        }
        for (Reason reason : change.reasons()) {
            String verdicts = words(reason.before()) + " → " + words(reason.after());
            String line = "  " + reason.check() + "  ";
            if (Columns.width(line) + Columns.width(verdicts) <= WIDTH) {
                out.println(line + verdicts);
            } else {
                out.println(Columns.cut(line.stripTrailing(), WIDTH));
                Columns.wrap(verdicts, WIDTH - 6).forEach(part -> out.println("      " + part));
            }
        }
    }

    private static String words(Points points) {
        String bonus = points.bonus() > 0 ? " + " + Numbers.points(points.bonus()) : "";
        String state = points.state() == State.GRADED
                ? ""
                : " (" + points.state().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
        return Numbers.points(points.earned()) + bonus + " / " + Numbers.points(points.possible()) + state;
    }

    private static String words(Verdict verdict) {
        if (verdict == null) {
            return "no such check";
        }
        String mistakes = verdict.mistakes().isEmpty() ? "" : ": " + String.join(", ", verdict.mistakes());
        return Numbers.points(verdict.points()) + " ("
                + Summary.words(verdict.outcome().word()) + mistakes + ")";
    }
}
