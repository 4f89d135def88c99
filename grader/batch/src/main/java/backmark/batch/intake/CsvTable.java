package backmark.batch.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table that people keep in a spreadsheet: with comma, semicolon or tab, in UTF-8, UTF-16 or MS949, with or without a
 * byte order mark.
 *
 * @param rows in the order of the file, the header first
 * @param broken what ended the table before the file's end, such as a quote that is not closed; "" if nothing did
 */
public record CsvTable(List<Row> rows, String broken) {
    public CsvTable {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param line of the file on which it ends, from 1
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A cell without blanks around it; "" if there is none. */
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
        }

        /** Whether nothing is written in it. */
        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Reads a file's bytes, as far as they are a table. */
    public static CsvTable read(byte[] bytes) {
        String text = SourceText.decode(bytes).text();
        // Excel's own hint for itself.
        int hint = text.startsWith("sep=") ? text.indexOf('\n') + 1 : 0;
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text.substring(hint), format(text.substring(hint)))) {
            for (CSVRecord row : parser) {
                rows.add(new Row((int) parser.getCurrentLineNumber() + (hint > 0 ? 1 : 0), row.toList()));
            }
        } catch (IOException | UncheckedIOException e) {
            return new CsvTable(rows, Refusal.words(e));
        }
        return new CsvTable(rows, "");
    }

    private static CSVFormat format(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        char delimiter = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, delimiter)) {
                delimiter = candidate;
            }
        }
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreSurroundingSpaces(delimiter != '\t')
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
