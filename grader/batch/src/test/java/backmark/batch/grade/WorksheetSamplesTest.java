package backmark.batch.grade;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.batch.assignment.Installation;
import backmark.batch.assignment.Installed;
import backmark.batch.intake.Intake;
import backmark.batch.intake.Submission;
import backmark.batch.store.SubmissionResult;
import backmark.batch.store.SubmissionResult.State;
import backmark.check.result.Outcome;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import backmark.worksheet.AnswerTemplate;
import backmark.worksheet.Variants;
import backmark.worksheet.Worksheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled class of worksheets gets what its {@code samples.csv} says, without any sandbox. */
class WorksheetSamplesTest {
    private static final Clock STANDING_STILL = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final Set<String> WORDS = Set.of("correct", "notWritten", "unreadable");

    private final Installed assignment = assignment();
    private final Worksheet sheet = assignment.homework().worksheet().orElseThrow();

    private static Installed assignment() {
        try {
            return Installation.at(Path.of("../..")).get("perceptron-by-hand");
        } catch (Installation.UnknownAssignment e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everySampleGetsWhatItsRowSays() throws Exception {
        WorksheetGrader grader = WorksheetGrader.ofPractice(assignment, STANDING_STILL);
        Map<String, SubmissionResult> results = new TreeMap<>();
        for (Submission submission : Intake.read(List.of(assignment.samples()), Intake.Options.standard())
                .submissions()) {
            results.put(submission.id(), grader.grade(submission, "key").result());
        }
        List<CSVRecord> rows;
        try (var reader = Files.newBufferedReader(assignment.samples().resolve("samples.csv"))) {
            rows = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
        assertThat(rows).hasSizeGreaterThanOrEqualTo(10);
        assertThat(results)
                .containsOnlyKeys(rows.stream().map(row -> row.get("id")).toList());
        for (CSVRecord row : rows) {
            SubmissionResult result = results.get(row.get("id"));
            assertThat(result.state()).as(row.get("id")).isEqualTo(State.GRADED);
            assertThat(Score.of(result.checks(), Carry.FULL).earned())
                    .as(row.get("id"))
                    .isEqualTo(Double.parseDouble(row.get("points")));
            Set<String> expected = new HashSet<>(Set.of(row.get("expected").split(" ")));
            expected.removeAll(WORDS);
            assertThat(new HashSet<>(Words.charged(result))).as(row.get("id")).isEqualTo(expected);
        }
        assertThat(results.get("s11").notes())
                .containsExactly(
                        "answers.csv, line 5: \"Sep-00\" looks like a date that a spreadsheet made of a number; write the"
                                + " number again in a plain text editor.",
                        "answers.csv, line 28: no step is called \"z12, 0.5\".",
                        "answers.csv, line 29: this step has a value already, which counts; this one does not (a10, 0.9).");
    }

    @Test
    void aVariantIsMarkedWithItsOwnNumbers(@TempDir Path folder) throws Exception {
        Worksheet own = new Variants(sheet, "autumn").of("20261234");
        String filled = AnswerTemplate.of(own, true).replace("z10,", "z10,0.26");
        Path file = Files.writeString(
                Files.createDirectories(folder.resolve("20261234")).resolve("answers.csv"), filled);
        Submission submission = Intake.readOne(file.getParent(), Intake.Options.standard());

        SubmissionResult right = new WorksheetGrader(assignment, any -> own, STANDING_STILL)
                .grade(submission, "key")
                .result();
        SubmissionResult wrong = WorksheetGrader.ofPractice(assignment, STANDING_STILL)
                .grade(submission, "key")
                .result();

        assertThat(right.state()).isEqualTo(State.GRADED);
        assertThat(right.checks().get(3).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(wrong.state()).as("nobody is marked with another's numbers").isEqualTo(State.NEEDS_A_PERSON);
        assertThat(wrong.checks()).allMatch(check -> check.outcome() == Outcome.UNDECIDED);
        assertThat(wrong.notes())
                .containsExactly("The answers belong to sheet " + Variants.code(own) + ", and this student's sheet is "
                        + Variants.code(sheet)
                        + ": look whose sheet it is, or give the --variants that the sheets were made with.");
    }

    @Test
    void withoutAnAnswerFileAPersonIsNeeded(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "z10 = 0.09");

        SubmissionResult result = WorksheetGrader.ofPractice(assignment, STANDING_STILL)
                .grade(Intake.readOne(folder, Intake.Options.standard()), "key")
                .result();

        assertThat(result.state()).isEqualTo(State.NEEDS_A_PERSON);
        assertThat(result.notes()).contains("There is no answers.csv.");
    }
}
