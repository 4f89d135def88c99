package backmark.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A few lines of a student's file around one that matters.
 *
 * @param place {@code TwoLayerNet.java:42}
 */
record Excerpt(String place, List<Line> lines) {
    private static final int BEFORE = 3;
    private static final int AFTER = 2;
    private static final int LONGEST_LINE = 160;

    Excerpt {
        lines = List.copyOf(lines);
    }

    /** A line with its number, from 1. */
    record Line(int number, String text, boolean marked) {}

    /**
     * The lines around one.
     *
     * @param line from 1; nothing is shown if the file has no such line
     * @return null if there is nothing to show
     */
    static Excerpt of(String file, List<String> source, int line, Messages messages) {
        if (source == null || line < 1 || line > source.size()) {
            return null;
        }
        List<Line> lines = new ArrayList<>();
        for (int i = Math.max(1, line - BEFORE); i <= Math.min(source.size(), line + AFTER); i++) {
            String text = Plain.line(source.get(i - 1).replace("\t", "    "), LONGEST_LINE, messages);
            lines.add(new Line(i, text.stripTrailing(), i == line));
        }
        return new Excerpt(Plain.line(file) + ":" + line, lines);
    }
}
