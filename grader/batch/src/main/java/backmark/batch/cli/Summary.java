package backmark.batch.cli;

import backmark.batch.manual.ManualMarks;
import backmark.batch.output.GradedClass;
import backmark.batch.output.GradedClass.Scored;
import backmark.batch.output.Speech;
import backmark.batch.store.SubmissionResult.State;
import backmark.check.result.NamedMistake;
import backmark.check.result.Outcome;
import backmark.report.Columns;
import backmark.report.Messages;
import backmark.report.Numbers;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;

/** The table at the end of a run, in 80 columns, and where the pages are. */
final class Summary {
    private static final int MOST_ROWS = 60;
    private static final int ID = 16;
    private static final int POINTS = 10;
    private static final int WIDTH = 80;
    private static final int REST = WIDTH - ID - POINTS - 2;

    private Summary() {}

    /** Prints it and returns the exit code. */
    static int print(GradedClass graded, Messages messages, PrintWriter out) {
        boolean allGraded = true;
        int notMarked = 0;
        int row = 0;
        for (String id : graded.ids()) {
            Scored scored;
            try {
                scored = graded.get(id);
            } catch (IOException e) {
                throw CommandFailure.unfinished(e.getMessage() + ".");
            }
            notMarked += scored.score().notMarked() > 0 ? 1 : 0;
            State state = scored.result().state();
            allGraded &= state == State.GRADED || state == State.DOES_NOT_COMPILE;
            if (row++ < MOST_ROWS) {
                out.println(Columns.pad(Columns.cut(id, ID - 1), ID)
                        + Columns.padLeft(
                                Numbers.points(scored.score().earned()) + " / "
                                        + Numbers.points(scored.score().possible()),
                                POINTS)
                        + "  " + Columns.cut(remark(scored, messages), REST));
            }
        }
        if (row > MOST_ROWS) {
            out.println(messages.get("table.more", row - MOST_ROWS));
        }
        Messages speech = Speech.of(messages);
        graded.run().problems().forEach(problem -> note(speech.said(problem), messages, out));
        graded.marks().problems().forEach(problem -> note(speech.said(problem), messages, out));
        if (notMarked > 0) {
            out.println(messages.get("table.note", messages.get("table.notMarked", notMarked)));
            out.println("      " + graded.folder().resolve(ManualMarks.FILE));
            out.println("      " + messages.get("table.thenReport", graded.folder()));
        }
        if (graded.run().isUnfinished()) {
            out.println(messages.get("table.note", messages.get("table.unfinished")));
        }
        out.println();
        String seconds = String.format(Locale.ROOT, "%.1f", graded.run().times().wallMillis() / 1000.0);
        out.println(messages.get("table.graded", row, seconds));
        out.println(messages.get("table.open", graded.folder().resolve("index.html")));
        out.flush();
        return allGraded ? Exit.DONE : Exit.SOME_NOT_GRADED;
    }

    private static void note(String problem, Messages messages, PrintWriter out) {
        Columns.wrap(messages.get("table.note", problem), WIDTH).forEach(out::println);
    }

    private static String remark(Scored scored, Messages messages) {
        switch (scored.result().state()) {
            case DOES_NOT_COMPILE:
                return messages.get("flag.NOT_COMPILED");
            case NEEDS_A_PERSON:
                return messages.get("table.person");
            case GRADER_BROKE:
                return messages.get("table.broke");
            default:
                break;
        }
        String mistakes = scored.score().checks().stream()
                .flatMap(check -> check.charged().stream())
                .map(NamedMistake::id)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!mistakes.isEmpty()) {
            return mistakes;
        }
        return scored.score().checks().stream()
                .map(check -> check.outcome())
                .filter(outcome -> outcome != Outcome.PASSED && !outcome.isByHand())
                .map(outcome -> messages.get("outcome." + outcome.word()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
