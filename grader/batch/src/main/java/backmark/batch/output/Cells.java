package backmark.batch.output;

import java.util.regex.Pattern;

/** Cells of tables that people open in a spreadsheet. */
final class Cells {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String STARTS_A_FORMULA = "=+-@\t\r\0\uFF1D\uFF0B\uFF0D\uFF20";

    private Cells() {}

    /** The text, with a quote in front where a spreadsheet would take it for a formula. */
    static String safe(String text) {
        String trimmed = text.strip();
        String start = trimmed.isEmpty() ? text : trimmed;
        boolean formula = !start.isEmpty() && STARTS_A_FORMULA.indexOf(start.charAt(0)) >= 0
                || !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
