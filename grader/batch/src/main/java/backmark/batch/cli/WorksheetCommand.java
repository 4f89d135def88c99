package backmark.batch.cli;

import backmark.batch.assignment.Installed;
import backmark.batch.intake.Problem;
import backmark.batch.intake.Roster;
import backmark.batch.intake.Student;
import backmark.batch.output.Speech;
import backmark.batch.store.AtomicFile;
import backmark.report.HtmlReports;
import backmark.report.Messages;
import backmark.worksheet.AnswerTemplate;
import backmark.worksheet.SheetAnswers;
import backmark.worksheet.Variants;
import backmark.worksheet.Worksheet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes everybody's worksheet. */
@Command(
        name = "worksheet",
        description = {
            "Makes a worksheet for every student of a roster, each with its own numbers: a page to print and the"
                    + " answers.csv to fill in, in a folder for each id.",
            "The same seed and id give the same numbers on every machine. Grade with \"backmark grade --variants SEED\"."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class WorksheetCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "ASSIGNMENT",
            description = "The worksheet's id, for example perceptron-by-hand.")
    private String assignment;

    @Option(
            names = "--roster",
            required = true,
            paramLabel = "FILE",
            description = "The class as CSV: id, name, email, username, …")
    private Path roster;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the folders are made.")
    private Path out;

    @Option(
            names = "--seed",
            required = true,
            paramLabel = "SEED",
            description = "A word of the course. Whoever knows it can make everybody's sheet.")
    private String seed;

    @Option(
            names = "--lang",
            paramLabel = "en|ko",
            description = "Language of the sheets; that of the system, unless given.")
    private Language language = Language.ofThisMachine();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Installed installed = Home.assignment(assignment);
        if (!installed.isWorksheet()) {
            throw CommandFailure.usage(assignment + " is not a worksheet: it is answered with code.");
        }
        Home.requireThere(roster);
        Roster people = Roster.read(roster);
        Messages messages = Speech.of(Messages.of(language.name()));
        people.problems().stream()
                .map(Problem::text)
                .map(messages::said)
                .forEach(spec.commandLine().getErr()::println);
        if (people.students().isEmpty()) {
            throw CommandFailure.usage(
                    roster + " names nobody; its first line names the columns, each other line a student.");
        }
        Variants variants = new Variants(installed.homework().worksheet().orElseThrow(), seed);
        HtmlReports pages = new HtmlReports(messages);
        Map<String, String> folders = new HashMap<>();
        try {
            for (Student student : people.students()) {
                write(student, variants.of(student.key()), pages, folders);
            }
        } catch (IOException e) {
            throw CommandFailure.unfinished("The sheets cannot be written: " + Reasons.of(e) + ".");
        }
        PrintWriter report = spec.commandLine().getOut();
        report.println(messages.get("worksheet.done", Integer.toString(folders.size()), out, assignment, roster, seed));
        report.flush();
        return Exit.DONE;
    }

    private void write(Student student, Worksheet sheet, HtmlReports pages, Map<String, String> folders)
            throws IOException {
        String folder = folder(student.key());
        String other = folders.putIfAbsent(folder.toLowerCase(Locale.ROOT), student.key());
        if (other != null) {
            throw CommandFailure.usage(
                    "The ids \"" + other + "\" and \"" + student.key() + "\" would share a folder; change one.");
        }
        Path into = out.resolve(folder);
        Files.createDirectories(into);
        AtomicFile.write(
                into.resolve("worksheet.html"),
                pages.worksheet(sheet, student.title()).getBytes(StandardCharsets.UTF_8));
        AtomicFile.write(
                into.resolve(SheetAnswers.FILE), AnswerTemplate.of(sheet, true).getBytes(StandardCharsets.UTF_8));
    }

    /** Ids come from a file: they must not lead out of the folder. */
    private static String folder(String id) {
        String safe = id.replaceAll("[^\\p{L}\\p{N}@._-]", "_").replaceFirst("^\\.+", "_");
        return safe.isEmpty() ? "_" : safe;
    }
}
