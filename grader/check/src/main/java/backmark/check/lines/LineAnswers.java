package backmark.check.lines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a file of answers says. It is a table with the columns {@code question} and {@code lines}; an empty second
 * column, or no row, means no answer.
 *
 * @param rows by question, as the student wrote them
 * @param unplaced rows that belong to no question
 */
public record LineAnswers(Map<String, Row> rows, List<Row> unplaced) {
    /** The file's name, beside the assignment's handout. */
    public static final String FILE = "answers.csv";

    /** The name of no question takes as many characters. */
    private static final int LONGEST_NAME = 40;

    /** Nothing was answered. */
    public static final LineAnswers NONE = new LineAnswers(Map.of(), List.of());

    /**
     * One row of the file.
     *
     * @param number of the row's line in the file, from 1
     * @param text what stands where the lines belong, or the whole row where no question can be told
     * @param lines the lines, or nothing if the text does not name any
     * @param twice whether the question has an answer in an earlier row
     */
    public record Row(int number, String text, Optional<Lines> lines, boolean twice) {}

    public LineAnswers {
        rows = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        unplaced = List.copyOf(unplaced);
    }

    /**
     * Reads a file's text. Columns may be separated by commas, semicolons or tabs, and quoted; the commas of
     * {@code 12, 15-16} need no quotes.
     */
    public static LineAnswers read(String text) {
        Map<String, Row> rows = new LinkedHashMap<>();
        List<Row> unplaced = new ArrayList<>();
        String[] lines = text.replace("\uFEFF", "").split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            List<String> cells = cells(line);
            if (line.isEmpty() || cells.stream().allMatch(String::isEmpty) || isHeader(cells)) {
                continue;
            }
            String question = question(cells.get(0));
            String answer = String.join(", ", cells.subList(1, cells.size())).strip();
            if (question.isEmpty()) {
                unplaced.add(new Row(i + 1, line, Optional.empty(), false));
            } else if (!answer.replaceAll("[,\\s]", "").isEmpty()) {
                Row row = new Row(i + 1, answer, Lines.parse(answer), rows.containsKey(question));
                rows.put(question, row);
            }
        }
        return new LineAnswers(rows, unplaced);
    }

    /** The row of a question. */
    public Optional<Row> row(String question) {
        return Optional.ofNullable(rows.get(question));
    }

    private static boolean isHeader(List<String> cells) {
        String first = cells.get(0).toLowerCase(Locale.ROOT);
        return first.equals("question") || first.equals("문제") || first.equals("문항");
    }

    /** {@code 3} for {@code Q3}, {@code question 3}, {@code 3.} and {@code 문제 3}; "" for what names no question. */
    private static String question(String cell) {
        if (cell.length() > LONGEST_NAME) {
            return "";
        }
        String plain = cell.toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:question|q|no\\.?|문제|문항)\\s*", "")
                .replaceFirst("\\s*(?:[.):]|번)$", "");
        return plain.matches("\\d{1,3}") ? plain.replaceFirst("^0+(?=\\d)", "") : "";
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == ';' || c == '\t')) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
