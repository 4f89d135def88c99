package backmark.batch.grade;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.batch.assignment.Installation;
import backmark.batch.assignment.Installed;
import backmark.batch.intake.Intake;
import backmark.batch.intake.Submission;
import backmark.batch.store.SubmissionResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled classes get what their {@code samples.csv} says. */
class SamplesTest {

    /** All but the two-layer net, whose samples {@link TwoLayerSamplesTest} grades to look at them more closely. */
    static Stream<String> assignments() {
        return Installation.at(Path.of("../..")).assignments().stream()
                .filter(each -> Files.exists(SampleRow.file(each)))
                .filter(each -> !each.isWorksheet()) // graded without any sandbox: WorksheetSamplesTest
                .map(Installed::id)
                .filter(id -> !id.equals("two-layer-net"));
    }

    @ParameterizedTest
    @MethodSource("assignments")
    void everySampleGetsWhatItsRowSays(String assignment, @TempDir Path out) throws Exception {
        try (OpenGrader grader = OpenGrader.of(assignment, Duration.ofSeconds(2))) {
            assertAsExpected(grader, gradeSamples(grader, out));
        }
    }

    static Map<String, SubmissionResult> gradeSamples(OpenGrader grader, Path out) throws Exception {
        List<Submission> submissions = Intake.read(List.of(grader.assignment.samples()), Intake.Options.standard())
                .submissions();
        return grader.grade(submissions, 2, out);
    }

    static void assertAsExpected(OpenGrader grader, Map<String, SubmissionResult> results) throws Exception {
        List<SampleRow> rows = SampleRow.of(grader.assignment);
        assertThat(results).containsOnlyKeys(rows.stream().map(SampleRow::id).toList());
        SoftAssertions soft = new SoftAssertions();
        rows.forEach(row -> row.compare(results.get(row.id()), soft));
        soft.assertAll();
    }
}
