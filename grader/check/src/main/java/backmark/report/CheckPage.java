package backmark.report;

import backmark.check.score.ScoredCheck;
import java.util.ArrayList;
import java.util.List;

/**
 * One check as a page for the terminal: a headline for each thing that is wrong, facts in two columns, and at most one
 * hint. No line takes more than 78 columns.
 */
public final class CheckPage {
    private static final int LABEL = 11;
    private static final int WIDTH = 78;

    private final Paint paint;
    private final List<String> lines = new ArrayList<>();

    private CheckPage(Paint paint) {
        this.paint = paint;
    }

    /** The page of a check that is not all right, without colours. */
    public static String of(ScoredCheck scored, Messages messages) {
        return of(scored, messages, Paint.NONE);
    }

    /** The page of a check that is not all right. */
    public static String of(ScoredCheck scored, Messages messages, Paint paint) {
        return new CheckPage(paint).page(CheckText.of(scored, messages));
    }

    private String page(CheckText text) {
        for (Fault fault : text.faults()) {
            Columns.wrap(fault.headline(), WIDTH).forEach(line -> lines.add(paint.headline(line)));
            fault.facts().forEach(this::fact);
        }
        text.explanation().forEach(this::fact);
        return String.join("\n", lines);
    }

    private void fact(Fact fact) {
        // A claim's author may use a label longer than ours.
        String start = "  " + Columns.pad(Columns.cut(fact.label(), WIDTH / 2), LABEL - 1) + " ";
        for (String line : Columns.wrap(fact.value(), WIDTH - Columns.width(start))) {
            lines.add((start + line).stripTrailing());
            start = " ".repeat(Columns.width(start));
        }
    }
}
