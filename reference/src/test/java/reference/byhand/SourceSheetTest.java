package reference.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.bank.Words;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import backmark.check.score.ScoredCheck;
import backmark.worksheet.Marking;
import backmark.worksheet.SheetAnswers;
import backmark.worksheet.StepEvidence;
import backmark.worksheet.StepMark;
import backmark.worksheet.StepMark.Finding;
import backmark.worksheet.Worksheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The answer sheet that the project began with: each step gets the verdict that a fair grader gives it. */
class SourceSheetTest {
    private final Worksheet sheet = Sheets.perceptron();
    private final SheetAnswers answers = SheetAnswers.read(sample("s01"), sheet);
    private final Map<String, StepMark> marks = new LinkedHashMap<>();
    private final Map<String, CheckResult> results = new LinkedHashMap<>();

    SourceSheetTest() {
        Marking.of(sheet, answers).forEach(mark -> marks.put(mark.step().name(), mark));
        List<CheckResult> all = StepEvidence.of(sheet, answers);
        for (int i = 0; i < all.size(); i++) {
            results.put(sheet.steps().get(i).name(), all.get(i));
        }
    }

    static byte[] sample(String id) {
        try {
            return Files.readAllBytes(
                    Path.of("samples/perceptron-by-hand").resolve(id).resolve("answers.csv"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theCountOfParametersIsRightAndTheLayersAreNotAnswered() {
        assertThat(found("parameters")).isEqualTo(Finding.RIGHT);
        assertThat(found("layers")).isEqualTo(Finding.NOT_ANSWERED);
        assertThat(found("hidden")).isEqualTo(Finding.NOT_ANSWERED);
    }

    @Test
    void theForwardPassIsRightWhetherRoundedOrCutOff() {
        for (String step : List.of("z10", "z11", "a10", "a11", "z20", "z21", "a20", "a21")) {
            assertThat(found(step)).as(step).isEqualTo(Finding.RIGHT);
        }
    }

    @Test
    void theLossOfQuestion3IsASlipInItsLastDigit() {
        assertThat(found("loss")).isEqualTo(Finding.SLIP);
        assertThat(marks.get("loss").isFull()).isTrue();
        assertThat(says("loss"))
                .containsExactly(
                        "your own earlier values give 0.071305",
                        "it is within one unit of its last digit, so it costs nothing");
    }

    @Test
    void theDifferencesAreNotItsOwnOutputs() {
        assertThat(found("y1-t1")).isEqualTo(Finding.SHORTENED);
        assertThat(says("y1-t1"))
                .containsExactly("your own earlier value gives -0.4349, and you go on with -0.43: keep its digits");
        assertThat(found("y2-t2")).isEqualTo(Finding.CONTRADICTS);
        assertThat(says("y2-t2"))
                .containsExactly(
                        "you found a21 = 0.6035 and used 0.61",
                        "it is within one unit of its last digit, so it costs nothing");
    }

    @Test
    void whatFollowsFromItsOwnValuesIsNotPunished() {
        for (String step : List.of("loss Q4", "s'(z21)", "dL/dw1_10", "dL/dz20", "dL/dz21", "w1_10 new")) {
            assertThat(found(step)).as(step).isIn(Finding.CARRIED, Finding.RIGHT);
            assertThat(marks.get(step).isFull()).as(step).isTrue();
        }
        assertThat(marks.get("dL/dw1_10").from()).containsExactly("a10 used");
        assertThat(marks.get("w1_10 new").from()).containsExactly("dL/dw1_10 used");
    }

    @Test
    void theSlopeAtZ20FitsNeitherOfItsOutputs() {
        assertThat(found("s'(z20)")).isEqualTo(Finding.SLIP);
        assertThat(says("s'(z20)").get(0)).isEqualTo("your own earlier values give 0.24576");
    }

    @Test
    void aForeignValueIsSaidToBeOne() {
        assertThat(found("a10 used")).isEqualTo(Finding.CONTRADICTS);
        assertThat(says("a10 used")).containsExactly("you found a10 = 0.5225 and used 0.54");
        assertThat(results.get("a10 used").outcome()).isEqualTo(Outcome.WRONG);
    }

    @Test
    void twoDigitsDoNotDecideAGradient() {
        assertThat(found("dL/dw1_11")).isEqualTo(Finding.CANNOT_TELL);
        assertThat(marks.get("dL/dw1_11").isFull()).isTrue();
        assertThat(marks.get("dL/dw1_11").own()).isBetween(0.07835, 0.07837);
    }

    @Test
    void theHiddenGradientDoesNotFollowFromItsInputs() {
        assertThat(found("dL/dw0_10")).isEqualTo(Finding.SLIP);
        assertThat(marks.get("dL/dw0_10").own()).isBetween(0.00150, 0.00152);
        assertThat(marks.get("dL/dw0_10").isFull())
                .as("it hits the right value at two digits")
                .isTrue();
    }

    @Test
    void aGradientThatContradictsItsOwnIsSaidToDoSo() {
        assertThat(found("dL/dw1_10 used")).isEqualTo(Finding.CONTRADICTS);
        assertThat(says("dL/dw1_10 used")).containsExactly("you found dL/dw1_10 = -0.0569 and used -0.0584");
        assertThat(results.get("dL/dw1_10 used").outcome()).isEqualTo(Outcome.WRONG);
    }

    @Test
    void aWrongBaseIsNamed() {
        assertThat(found("w0_10 new")).isEqualTo(Finding.WRONG_BASE);
        assertThat(says("w0_10 new")).containsExactly("this starts from 0.005; w0_10 is 0.2 here");
        assertThat(results.get("w0_10 new")
                        .explanation()
                        .candidates()
                        .get(0)
                        .get(0)
                        .id())
                .isEqualTo("wrong-base");
    }

    @Test
    void itLosesOnlyWhatIsItsOwnMistake() {
        Score score = Score.of(List.copyOf(results.values()), Carry.FULL);
        assertThat(score.checks().stream()
                        .filter(check -> check.earned() < check.result().check().points())
                        .map(ScoredCheck::result)
                        .map(result -> result.check().id()))
                .containsExactly("q2.layers", "q2.hidden", "q4.a10u", "q4.g1_10u", "q4.w0_10_new");
        assertThat(score.earned()).isEqualTo(80);
        assertThat(score.possible()).isEqualTo(90);
    }

    private Finding found(String step) {
        return marks.get(step).finding();
    }

    private List<String> says(String step) {
        return results.get(step).explanation().facts().stream().map(Words::en).toList();
    }
}
