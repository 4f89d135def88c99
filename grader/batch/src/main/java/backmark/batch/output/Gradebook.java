package backmark.batch.output;

import backmark.batch.output.GradedClass.Scored;
import backmark.check.result.CheckInfo;
import backmark.check.result.NamedMistake;
import backmark.check.score.ScoredCheck;
import backmark.report.Numbers;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * {@code gradebook.csv}: a row for each student, for people and their spreadsheets. It begins with a byte order mark and
 * ends lines with CR LF, as spreadsheets expect, and no cell is taken for a formula.
 */
final class Gradebook implements AutoCloseable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.MINIMAL)
            .setRecordSeparator("\r\n")
            .get();

    private final Path file;
    private final Path unfinished;
    private final CSVPrinter printer;
    private final int checks;

    private Gradebook(Path file, Path unfinished, CSVPrinter printer, int checks) {
        this.file = file;
        this.unfinished = unfinished;
        this.printer = printer;
        this.checks = checks;
    }

    static Gradebook create(Path file, List<CheckInfo> checks) throws IOException {
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
        Writer writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        List<String> header = new ArrayList<>(
                List.of("id", "name", "points", "possible", "bonus", "undecided", "state", "mistakes"));
        checks.forEach(check -> header.add(check.task().en() + ": " + check.title().en()));
        printer.printRecord(header);
        return new Gradebook(file, unfinished, printer, checks.size());
    }

    void add(Scored scored, String name) throws IOException {
        List<String> row = new ArrayList<>();
        row.add(Cells.safe(scored.result().id()));
        row.add(Cells.safe(name));
        row.add(Numbers.points(scored.score().earned()));
        row.add(Numbers.points(scored.score().possible()));
        row.add(Numbers.points(scored.score().bonus()));
        row.add(Numbers.points(scored.score().undecided()));
        row.add(scored.result().state().name().toLowerCase(Locale.ROOT));
        row.add(scored.score().checks().stream()
                .flatMap(check -> check.charged().stream())
                .map(NamedMistake::id)
                .distinct()
                .collect(Collectors.joining(" ")));
        for (ScoredCheck check : scored.score().checks()) {
            row.add(Numbers.points(check.earned()));
        }
        printer.printRecord(row);
    }

    /** A student who is on the roster and handed in nothing. */
    void addMissing(String who, double possible) throws IOException {
        List<String> row = new ArrayList<>(
                List.of(Cells.safe(who), "", "0", Numbers.points(possible), "0", "0", "no_submission", ""));
        for (int i = 0; i < checks; i++) {
            row.add("0");
        }
        printer.printRecord(row);
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
