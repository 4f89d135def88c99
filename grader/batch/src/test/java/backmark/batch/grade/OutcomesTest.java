package backmark.batch.grade;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.batch.store.SubmissionResult;
import backmark.batch.store.SubmissionResult.State;
import backmark.check.result.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of sources that are not where, or not what, they should be. */
class OutcomesTest {
    private static OpenGrader grader;

    @BeforeAll
    static void open() throws Exception {
        grader = OpenGrader.of("two-layer-net", Duration.ofSeconds(2));
    }

    @AfterAll
    static void close() {
        if (grader != null) {
            grader.close();
        }
    }

    @Test
    void aSourceOutsideAnyPackageCounts(@TempDir Path folder) throws Exception {
        String source = Files.readString(grader.assignment.samples().resolve("s02/TwoLayerNet.java"));
        Files.writeString(folder.resolve("TwoLayerNet.java"), source.replace("package homework.twolayer;", ""));

        SubmissionResult result = grader.grade(folder);

        assertThat(Words.check(result, "Gradient.withoutPenalty").outcome()).isEqualTo(Outcome.PASSED);
        assertThat(result.notes())
                .containsExactly(
                        "TwoLayerNet was found as TwoLayerNet where homework.twolayer.TwoLayerNet is expected; it counts.",
                        "The sources compile only in the package homework.twolayer, so they were graded as if they were in it.");
    }

    @Test
    void aFolderWithoutSourcesNeedsAPerson(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("ANSWERS.md"), "Momentum remembers.\n");

        SubmissionResult result = grader.grade(folder);

        assertThat(result.state()).isEqualTo(State.NEEDS_A_PERSON);
        assertThat(Words.outcomes(result).values()).containsOnly(Outcome.NOT_WRITTEN);
        assertThat(Words.sentences(result)).containsExactly("Nothing was handed in that can be graded.");
    }

    @Test
    void twoFilesOfTheSameClassNeedAPersonAndCostNothingUntilThen(@TempDir Path folder) throws Exception {
        Path samples = grader.assignment.samples();
        Files.createDirectories(folder.resolve("old"));
        Files.copy(samples.resolve("s02/TwoLayerNet.java"), folder.resolve("TwoLayerNet.java"));
        Files.copy(samples.resolve("s05/TwoLayerNet.java"), folder.resolve("old/TwoLayerNet.java"));

        SubmissionResult result = grader.grade(folder);

        assertThat(result.state()).isEqualTo(State.NEEDS_A_PERSON);
        assertThat(Words.outcomes(result).values()).containsOnly(Outcome.UNDECIDED);
        assertThat(Words.sentences(result))
                .containsExactly("Two files declare the same class, and nothing says which one counts.");
    }

    @Test
    void aClassUnderAnotherNameIsNotFoundAndTheNotesSayWhatIsThere(@TempDir Path folder) throws Exception {
        String source = Files.readString(grader.assignment.samples().resolve("s02/TwoLayerNet.java"));
        Files.writeString(folder.resolve("MyNet.java"), source.replace("TwoLayerNet", "MyNet"));

        SubmissionResult result = grader.grade(folder);

        assertThat(result.notes())
                .containsExactly("None of the classes TwoLayerNet, HyperparameterSearch was found; declared are"
                        + " homework.twolayer.MyNet.");
        assertThat(Map.copyOf(Words.outcomes(result)).values()).containsOnly(Outcome.NOT_WRITTEN);
        assertThat(List.copyOf(result.diagnostics())).isEmpty();
    }
}
