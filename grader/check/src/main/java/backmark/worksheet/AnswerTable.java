package backmark.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The cells of a file of answers, whatever wrote it.
 *
 * @param lines without the header and without empty ones
 * @param hasWorking whether the header names a third column
 * @param notRead number of the first line that is not read because there are too many, or 0
 */
record AnswerTable(List<Line> lines, boolean hasWorking, int notRead) {
    private static final Set<String> HEADERS = Set.of("step", "steps", "단계", "이름", "name");

    /** Whoever needs more has not written a table of answers. */
    static final int MOST_LINES = 5_000;

    /** A line's cells, without the spaces around them. */
    record Line(int number, List<String> cells) {
        /** The cell in a column, or "". */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Separated by semicolons or tabs where the first line has one, otherwise by commas; cells may be quoted. */
    static AnswerTable of(String text) {
        String plain = text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        char separator = separator(
                plain.lines().filter(line -> !line.isBlank()).findFirst().orElse(""));
        List<Line> lines = new ArrayList<>();
        int notRead = cut(plain, separator, lines);
        // "sep=;" is what spreadsheets write for each other.
        if (!lines.isEmpty() && lines.get(0).cell(0).startsWith("sep=")) {
            lines.remove(0);
        }
        boolean header =
                !lines.isEmpty() && HEADERS.contains(Step.plain(lines.get(0).cell(0)));
        boolean working = header && !lines.get(0).cell(2).isEmpty();
        return new AnswerTable(header ? lines.subList(1, lines.size()) : lines, working, notRead);
    }

    private static char separator(String first) {
        return first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /** Adds the lines that are not empty, and returns the number of the first one too many, or 0. */
    private static int cut(String text, char separator, List<Line> lines) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean blank = true; // only spaces so far in this cell, before which a quote may stand
        int number = 1;
        int start = 1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '"' && (quoted || blank)) {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
                blank = true;
            } else if (c == '\n' && (!quoted || i == text.length())) {
                cells.add(cell.toString().strip());
                if (!cells.stream().allMatch(String::isEmpty)) {
                    if (lines.size() == MOST_LINES) {
                        return start;
                    }
                    lines.add(new Line(start, cells));
                }
                cells = new ArrayList<>();
                cell.setLength(0);
                blank = true;
                quoted = false;
                start = number + 1;
            } else {
                cell.append(c);
                blank &= Character.isWhitespace(c);
            }
            number += c == '\n' ? 1 : 0;
        }
        return 0;
    }
}
