package backmark.batch.grade;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.batch.store.SubmissionResult;
import backmark.batch.store.SubmissionResult.State;
import backmark.check.result.Outcome;
import backmark.check.result.OutputResult;
import backmark.check.score.ScoredCheck;
import backmark.report.CheckPage;
import backmark.report.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The two-layer net's samples: what their rows say, in points and in whole sentences. */
@TestInstance(Lifecycle.PER_CLASS)
class TwoLayerSamplesTest {
    private OpenGrader grader;
    private Map<String, SubmissionResult> results;

    @BeforeAll
    void gradeAll(@TempDir Path out) throws Exception {
        grader = OpenGrader.of("two-layer-net", Duration.ofSeconds(2));
        results = SamplesTest.gradeSamples(grader, out);
    }

    @AfterAll
    void close() {
        if (grader != null) {
            grader.close();
        }
    }

    private SubmissionResult sample(String id) {
        return results.get(id);
    }

    @Test
    void everySampleGetsWhatItsRowSays() throws Exception {
        SamplesTest.assertAsExpected(grader, results);
    }

    @Test
    void aRealSubmissionIsChargedEachOfItsThreeMistakesOnceAndNothingElse() {
        SubmissionResult result = sample("s01");

        assertThat(Words.check(result, "Scores.ofEveryClass").earned()).isEqualTo(10);
        ScoredCheck loss = Words.check(result, "Loss.isTheMeanPlusThePenalty");
        assertThat(loss.charged().stream().map(mistake -> mistake.id()))
                .containsExactly("loss-not-averaged", "penalty-missing-in-loss");
        ScoredCheck gradient = Words.check(result, "Gradient.withThePenalty");
        assertThat(gradient.charged().stream().map(mistake -> mistake.id())).containsExactly("reg-gradient-half");
        assertThat(gradient.result().outputs().stream()
                        .filter(output -> output.verdict().isFull())
                        .map(OutputResult::name))
                .containsExactlyInAnyOrder("b1", "b2");
        assertThat(Words.check(result, "Gradient.withoutPenalty").outcome()).isEqualTo(Outcome.PASSED);
        assertThat(Words.charged(result))
                .containsExactly("loss-not-averaged", "penalty-missing-in-loss", "reg-gradient-half");
    }

    @Test
    void aRealSubmissionsLossIsComparedWithThePublishedFigureDigitByDigit() {
        ScoredCheck loss = Words.check(sample("s01"), "Loss.isTheMeanPlusThePenalty");
        assertThat(CheckPage.of(loss, Messages.of("en")))
                .contains("\n  published  1.30378789133; off by 5.0254973692602665\n");
    }

    @Test
    void anEndlessLoopInTrainCostsOnlyTheChecksThatTrain() {
        SubmissionResult result = sample("s18");

        assertThat(Words.outcomes(result))
                .allSatisfy((id, outcome) -> assertThat(outcome)
                        .as(id)
                        .isEqualTo(
                                id.startsWith("OfTheNet.") || id.startsWith("HyperparameterSearch.")
                                        ? Outcome.TOO_SLOW
                                        : Outcome.PASSED));
        assertThat(Words.check(result, "Gradient.withoutPenalty").earned()).isEqualTo(14);
        assertThat(Words.sentences(result))
                .containsExactly("train(…) did not return within 2 s", "search(…) did not return within 2 s");
    }

    @Test
    void exitInAConstructorGivesEveryCheckAnOutcomeAndASentence() {
        SubmissionResult result = sample("s19");

        assertThat(result.checks()).hasSameSizeAs(grader.assignment.checks()).allSatisfy(check -> {
            assertThat(check.outcome()).isEqualTo(Outcome.KILLED);
            assertThat(check.troubles()).isNotEmpty();
        });
        assertThat(Words.sentences(result))
                .contains("scores(…) ended the whole program, as System.exit(1) does; a homework must return instead")
                .allSatisfy(sentence -> assertThat(sentence)
                        .endsWith(
                                "(…) ended the whole program, as System.exit(1) does; a homework must return instead"));
    }

    @Test
    void anEndlessRecursionIsSaidInWordsWithTheStudentsOwnLine() {
        SubmissionResult result = sample("s20");

        assertThat(Words.sentences(result)).containsExactly("the methods called each other until the stack was full");
        assertThat(Words.check(result, "Loss.isTheMeanPlusThePenalty").outcome())
                .isEqualTo(Outcome.CRASHED);
        assertThat(Words.check(result, "Gradient.withoutPenalty").outcome()).isEqualTo(Outcome.PASSED);
        assertThat(result.checks().stream()
                        .flatMap(check -> check.troubles().stream())
                        .flatMap(trouble -> trouble.frames().stream())
                        .map(frame -> frame.file()))
                .isNotEmpty()
                .containsOnly("TwoLayerNet.java");
        assertThat(result.sources()).containsOnlyKeys("TwoLayerNet.java");
    }

    @Test
    void memoryWithoutEndCostsOnlyTheChecksThatTakeIt() {
        SubmissionResult result = sample("s21");

        assertThat(Words.check(result, "Loss.isTheMeanPlusThePenalty").outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(Words.check(result, "Gradient.withoutPenalty").outcome()).isEqualTo(Outcome.KILLED);
        assertThat(Words.sentences(result)).containsExactly("the memory was used up (Java heap space)");
    }

    @Test
    void outputWithoutEndIsTooSlowAndNotKept() {
        SubmissionResult result = sample("s22");

        assertThat(Words.check(result, "Scores.ofEveryClass").outcome()).isEqualTo(Outcome.PASSED);
        assertThat(Words.check(result, "Loss.isTheMeanPlusThePenalty").outcome())
                .isEqualTo(Outcome.TOO_SLOW);
        assertThat(Words.sentences(result)).first().isEqualTo("loss(…) did not return within 2 s");
        assertThat(result.checks())
                .allSatisfy(check -> assertThat(check.printed().length()).isLessThan(1 << 15));
    }

    @Test
    void sourcesThatDoNotCompileAreShownWithFileLineAndReason() {
        SubmissionResult result = sample("s17");

        assertThat(result.state()).isEqualTo(State.DOES_NOT_COMPILE);
        assertThat(result.diagnostics()).first().satisfies(diagnostic -> {
            assertThat(diagnostic.file()).isEqualTo("homework/twolayer/TwoLayerNet.java");
            assertThat(diagnostic.line()).isEqualTo(30);
            assertThat(diagnostic.message())
                    .isEqualTo("incompatible types: double cannot be converted to org.ejml.simple.SimpleMatrix");
            assertThat(diagnostic.sourceLine()).isNotBlank();
        });
        assertThat(Words.sentences(result)).containsExactly("The sources do not compile, so nothing could be run.");
        assertThat(Words.outcomes(result).values()).containsOnly(Outcome.CRASHED);
    }

    @Test
    void aPackageOfOnesOwnCountsAndIsSaid() {
        assertThat(sample("s23").notes())
                .containsExactly(
                        "TwoLayerNet was found as hw5.TwoLayerNet where homework.twolayer.TwoLayerNet is expected; it counts.");
    }

    @Test
    void commentsInKoreanOfAnOldEditorAreRead() {
        SubmissionResult result = sample("s24");

        assertThat(Words.outcomes(result).values()).containsOnly(Outcome.PASSED);
        assertThat(result.notes()).isEmpty();
    }
}
