package backmark.batch.grade;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.batch.intake.Intake;
import backmark.batch.intake.Submission;
import backmark.batch.store.SubmissionResult;
import backmark.batch.store.SubmissionResult.State;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled classes get what their {@code samples.csv} says. */
class SamplesTest {
    private static final Set<Outcome> RIGHT_SO_FAR = Set.of(Outcome.PASSED, Outcome.NOT_WRITTEN);

    @ParameterizedTest
    @ValueSource(strings = {"two-layer-net", "optimizers", "layers"})
    void everySampleGetsWhatItsRowSays(String assignment, @TempDir Path out) throws Exception {
        SoftAssertions soft = new SoftAssertions();
        try (OpenGrader grader = OpenGrader.of(assignment, Duration.ofSeconds(3))) {
            Path samples = grader.assignment.samples();
            List<Submission> submissions = Intake.read(List.of(samples), Intake.Options.standard()).submissions();
            Map<String, SubmissionResult> results = grader.grade(submissions, 2, out);
            List<CSVRecord> rows = rows(samples.resolve("samples.csv"));
            assertThat(results).containsOnlyKeys(rows.stream().map(row -> row.get(0)).toList());
            for (CSVRecord row : rows) {
                compare(row.get(0), row.get(2), results.get(row.get(0)), soft);
            }
        }
        soft.assertAll();
    }

    private static List<CSVRecord> rows(Path file) throws Exception {
        try (Reader reader = Files.newBufferedReader(file)) {
            List<CSVRecord> rows = CSVFormat.RFC4180.parse(reader).getRecords();
            return new ArrayList<>(rows.subList(1, rows.size()));
        }
    }

    private static void compare(String id, String expected, SubmissionResult result, SoftAssertions soft) {
        soft.assertThat(result.state())
                .as(id)
                .isEqualTo(expected.equals("doesNotCompile") ? State.DOES_NOT_COMPILE : State.GRADED);
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        result.checks().stream()
                .filter(check -> !isLeftOutBonus(check))
                .forEach(check -> outcomes.add(check.outcome()));
        switch (expected) {
            case "correct", "passed", "classNotPublic" ->
                soft.assertThat(outcomes).as(id).containsExactly(Outcome.PASSED);
            case "notWritten", "partlyWritten" ->
                soft.assertThat(outcomes).as(id).contains(Outcome.NOT_WRITTEN).isSubsetOf(RIGHT_SO_FAR);
            case "wrongPackage" -> {
                soft.assertThat(outcomes).as(id).contains(Outcome.PASSED).isSubsetOf(RIGHT_SO_FAR);
                soft.assertThat(result.notes()).as(id).singleElement().asString().endsWith("; it counts.");
            }
            case "doesNotCompile", "crashed" ->
                soft.assertThat(outcomes).as(id).contains(Outcome.CRASHED).isSubsetOf(Set.of(Outcome.PASSED, Outcome.CRASHED));
            case "killed" ->
                soft.assertThat(outcomes).as(id).contains(Outcome.KILLED).isSubsetOf(Set.of(Outcome.PASSED, Outcome.KILLED));
            case "tooSlow" ->
                soft.assertThat(outcomes).as(id).contains(Outcome.TOO_SLOW).isSubsetOf(Set.of(Outcome.PASSED, Outcome.TOO_SLOW));
            default -> {
                soft.assertThat(new HashSet<>(Words.charged(result)))
                        .as(id)
                        .isEqualTo(Set.of(expected.split(" ")));
                soft.assertThat(Words.charged(result)).as(id).doesNotHaveDuplicates();
            }
        }
        if (!expected.contains("-")) {
            soft.assertThat(Words.charged(result)).as(id).isEmpty();
        }
    }

    private static boolean isLeftOutBonus(CheckResult check) {
        return check.check().bonus() && check.outcome() == Outcome.NOT_WRITTEN;
    }
}
