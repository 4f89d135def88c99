package backmark.report;

import backmark.check.result.CheckInfo;
import backmark.check.result.Outcome;
import backmark.check.score.Score;
import backmark.check.score.ScoredCheck;
import java.util.ArrayList;
import java.util.List;

/** All checks of one submission as a table of at most 80 columns: task, check, points, outcome. */
public final class Scoreboard {
    private static final int WIDTH = 80;
    private static final int TITLE = 50;
    private static final int POINTS = 12;

    private Scoreboard() {}

    /** The table without colours. */
    public static String of(Score score, Messages messages) {
        return of(score, messages, Paint.NONE);
    }

    /** The table. */
    public static String of(Score score, Messages messages, Paint paint) {
        List<String> lines = new ArrayList<>();
        String task = "";
        for (ScoredCheck scored : score.checks()) {
            CheckInfo check = scored.result().check();
            if (!check.task().en().equals(task)) {
                task = check.task().en();
                lines.add(paint.headline(Columns.cut(messages.of(check.task()), WIDTH)));
            }
            String points = Numbers.points(scored.earned()) + " / " + Numbers.points(check.points());
            String outcome = Marks.word(scored, messages);
            lines.add("  " + Columns.pad(Columns.cut(messages.of(check.title()), TITLE), TITLE)
                    + Columns.padLeft(points, POINTS) + "  " + paint.outcome(scored.outcome(), outcome));
        }
        lines.addAll(Columns.wrap(total(score, messages), WIDTH));
        return String.join("\n", lines);
    }

    /** The last line: {@code 40 of 100 points, 3 checks not written yet}. */
    public static String total(Score score, Messages messages) {
        StringBuilder total = new StringBuilder(
                messages.get("total", Numbers.points(score.earned()), Numbers.points(score.possible())));
        if (score.bonus() > 0) {
            total.append(messages.get("total.bonus", Numbers.points(score.bonus())));
        }
        long missing = score.checks().stream()
                .filter(check -> check.outcome() == Outcome.NOT_WRITTEN)
                .count();
        if (missing > 0) {
            total.append(messages.get("total.notWritten", missing));
        }
        if (score.undecided() > 0) {
            total.append(messages.get("total.undecided", Numbers.points(score.undecided())));
        }
        return total.toString();
    }
}
