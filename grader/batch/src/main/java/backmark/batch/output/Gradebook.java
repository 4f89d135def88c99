package backmark.batch.output;

import backmark.batch.output.GradedClass.Scored;
import backmark.batch.store.RunInfo.Person;
import backmark.check.result.CheckInfo;
import backmark.check.result.NamedMistake;
import backmark.check.result.Outcome;
import backmark.check.score.ScoredCheck;
import backmark.report.Numbers;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * {@code gradebook.csv}: a row for each student, for people and their spreadsheets. Of a student, the
 * roster's id and name; of what was handed in, its id in pages and results. It begins with a byte order mark and
 * ends lines with CR LF, as spreadsheets expect, and no cell is taken for a formula.
 */
final class Gradebook {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.MINIMAL)
            .setRecordSeparator("\r\n")
            .get();

    private final CSVPrinter printer;
    private final int checks;

    /** Begins with the header. */
    Gradebook(OutputStream out, List<CheckInfo> checks) throws IOException {
        this.checks = checks.size();
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        printer = new CSVPrinter(writer, FORMAT);
        List<String> header = new ArrayList<>(List.of(
                "student",
                "name",
                "submission",
                "points",
                "possible",
                "bonus",
                "undecided",
                "not_marked",
                "state",
                "mistakes"));
        checks.forEach(
                check -> header.add(check.task().en() + ": " + check.title().en()));
        printer.printRecord(header);
    }

    /** @param person as the roster has them, with no id where there is no roster */
    void add(Scored scored, Person person) throws IOException {
        List<String> row = new ArrayList<>();
        row.add(Cells.safe(person.id()));
        row.add(Cells.safe(person.name()));
        row.add(Cells.safe(scored.result().id()));
        row.add(Numbers.points(scored.score().earned()));
        row.add(Numbers.points(scored.score().possible()));
        row.add(Numbers.points(scored.score().bonus()));
        row.add(Numbers.points(scored.score().undecided()));
        row.add(Numbers.points(scored.score().notMarked()));
        row.add(scored.result().state().name().toLowerCase(Locale.ROOT));
        row.add(scored.score().checks().stream()
                .flatMap(check -> check.charged().stream())
                .map(NamedMistake::id)
                .distinct()
                .collect(Collectors.joining(" ")));
        for (ScoredCheck check : scored.score().checks()) {
            row.add(check.outcome() == Outcome.NOT_MARKED ? "" : Numbers.points(check.earned()));
        }
        printer.printRecord(row);
    }

    /** A student who is on the roster and handed in nothing. */
    void addMissing(Person who, double possible) throws IOException {
        List<String> row = new ArrayList<>(
                List.of(Cells.safe(who.id()), Cells.safe(who.name()), "", "0", Numbers.points(possible)));
        row.addAll(List.of("0", "0", "0", "no_submission", ""));
        for (int i = 0; i < checks; i++) {
            row.add("0");
        }
        printer.printRecord(row);
    }

    /** Writes what is still in memory; the stream stays open. */
    void flush() throws IOException {
        printer.flush();
    }
}
