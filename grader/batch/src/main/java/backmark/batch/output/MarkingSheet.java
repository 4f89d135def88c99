package backmark.batch.output;

import backmark.batch.manual.Questions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** An empty {@code manual.csv}: a row for each answer in words, whose points and comment a person fills in. */
final class MarkingSheet {
    private MarkingSheet() {}

    static void write(OutputStream out, List<String> ids, Questions questions) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF'); // spreadsheets recognise the encoding by it
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord("id", "task", "points", "comment");
        for (String id : ids) {
            for (String question : questions.names()) {
                printer.printRecord(Cells.safe(id), question, "", "");
            }
        }
        printer.flush();
    }
}
