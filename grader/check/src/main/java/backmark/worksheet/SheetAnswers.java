package backmark.worksheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a file of answers says: a table of step, value and, if somebody likes, working.
 *
 * @param rows the answers by symbol of the step; steps without a value are not in it
 * @param remarks what could not be read or placed
 * @param code of the sheet that was answered, or "" where the file does not say
 */
public record SheetAnswers(Map<String, Row> rows, List<Remark> remarks, String code) {
    /** The file's name, beside the handout. */
    public static final String FILE = "answers.csv";

    /** The first column of the row that holds the sheet's code. */
    static final String CODE = "sheet";

    /** Nothing was answered. */
    public static final SheetAnswers NONE = new SheetAnswers(Map.of(), List.of(), "");

    private static final Charset KOREAN = Charset.forName("MS949");

    /**
     * An answer.
     *
     * @param line in the file, from 1
     * @param text as it stands there
     * @param number empty if it is none
     */
    public record Row(int line, String text, Optional<Written> number) {}

    /** What about a line may have to be put right. */
    public record Remark(Kind kind, int line, String text) {
        /** Why it is remarked. */
        public enum Kind {
            /** No step has this name. */
            UNKNOWN,
            /** The step has had a value before; that one counts. */
            TWICE,
            /** The value is no number. */
            NO_NUMBER,
            /** A spreadsheet has made a date of the value. */
            DATE,
            /** A decimal comma cannot be told from a separator. */
            COMMA,
            /** Neither this line nor those after it are read, since there are so many before. */
            TOO_MANY
        }
    }

    public SheetAnswers {
        rows = Map.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** Decodes a file by its byte order mark, else as UTF-8, else as MS949. */
    public static SheetAnswers read(byte[] file, Worksheet sheet) {
        if (file.length >= 2
                && (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE
                        || file[0] == (byte) 0xFE && file[1] == (byte) 0xFF)) {
            return read(new String(file, StandardCharsets.UTF_16), sheet);
        }
        try {
            return read(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(file))
                            .toString(),
                    sheet);
        } catch (CharacterCodingException other) {
            return read(new String(file, KOREAN), sheet);
        }
    }

    /** Reads a file's text. */
    public static SheetAnswers read(String text, Worksheet sheet) {
        return new Reading(sheet).read(AnswerTable.of(text));
    }

    /** Values for some steps, as if they had been written into a file. */
    public static SheetAnswers of(Map<String, String> values, Worksheet sheet) {
        StringBuilder file = new StringBuilder("step\tvalue\n");
        values.forEach(
                (step, value) -> file.append(step).append('\t').append(value).append('\n'));
        return read(file.toString(), sheet);
    }

    public Optional<Row> row(Step step) {
        return Optional.ofNullable(rows.get(step.symbol()));
    }

    private static final class Reading {
        private final Map<String, Step> steps = new HashMap<>();
        private final Map<String, Row> rows = new LinkedHashMap<>();
        private final List<Remark> remarks = new ArrayList<>();
        private String code = "";

        Reading(Worksheet sheet) {
            // The name wins where a symbol of another step looks the same.
            sheet.steps().forEach(step -> steps.put(Step.plain(step.symbol()), step));
            sheet.steps().forEach(step -> steps.put(Step.plain(step.name()), step));
        }

        SheetAnswers read(AnswerTable table) {
            for (AnswerTable.Line line : table.lines()) {
                take(line, table.hasWorking());
            }
            if (table.notRead() > 0) {
                remarks.add(new Remark(Remark.Kind.TOO_MANY, table.notRead(), ""));
            }
            return new SheetAnswers(rows, remarks, code);
        }

        private void take(AnswerTable.Line line, boolean hasWorking) {
            String name = line.cell(0);
            String value = line.cell(1);
            if (Step.plain(name).equals(CODE)) {
                code = value.toLowerCase(Locale.ROOT);
                return;
            }
            Step step = steps.get(Step.plain(name));
            if (step == null) {
                remark(Remark.Kind.UNKNOWN, line, String.join(", ", line.cells()));
                return;
            }
            // Counts have no decimals; for them a third cell is working.
            if (!step.isWhole()
                    && value.matches("[+\\-\u2212]?\\d{1,3}")
                    && line.cell(2).matches("\\d+([eE][+-]?\\d+)?")) {
                if (hasWorking) { // 0,05 in a table that has commas between its columns, or a working of digits
                    remark(Remark.Kind.COMMA, line, value + "," + line.cell(2));
                    rows.putIfAbsent(
                            step.symbol(), new Row(line.number(), value + "," + line.cell(2), Optional.empty()));
                    return;
                }
                value = value + "." + line.cell(2);
            }
            if (value.isEmpty()) {
                return;
            }
            if (rows.containsKey(step.symbol())) {
                remark(Remark.Kind.TWICE, line, name + ", " + value);
                return;
            }
            Optional<Written> number = Written.parse(value);
            if (number.isEmpty()) {
                remark(Written.looksLikeADate(value) ? Remark.Kind.DATE : Remark.Kind.NO_NUMBER, line, value);
            }
            rows.put(step.symbol(), new Row(line.number(), value, number));
        }

        private void remark(Remark.Kind kind, AnswerTable.Line line, String text) {
            remarks.add(new Remark(kind, line.number(), text));
        }
    }
}
