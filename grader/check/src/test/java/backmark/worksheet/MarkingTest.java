package backmark.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import backmark.worksheet.StepMark.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkingTest {
    private static final Worksheet SHEET = Worksheet.parse("""
            worksheet small
            title Small | 작은 것
            given x 0.37
            given w 0.83
            given v 0.61
            given lr 0.1
            slip no-sigmoid
              says n | 없음
              hint h | 힌트
            question 1. All | 1. 전부
            step z
              = x*w
              says z | 합
              hint h | 힌트
            step a
              = sigmoid(z)
              says a | 출력
              hint h | 힌트
              slip no-sigmoid = z
            step s
              = a*(1 - a)
              says s | 기울기
              hint h | 힌트
            step g
              = s*x
              says g | 기울기
              hint h | 힌트
            step w new as wn
              = w - lr*g
              base w
              says w | 가중치
              hint h | 힌트
            """);

    @Test
    void theKeyIsRightAtEveryPrecision() {
        for (int digits = 1; digits <= 8; digits++) {
            Map<String, String> values = new LinkedHashMap<>();
            Map<String, Double> key = SHEET.key();
            for (Step step : SHEET.steps()) {
                values.put(step.name(), StepEvidence.digits(key.get(step.symbol()), digits));
            }
            assertThat(marks(values).values()).as(digits + " digits").allMatch(StepMark::isFull);
        }
    }

    @Test
    void aKnownSlipIsNamedAndWhatFollowsIsCarried() {
        Map<String, StepMark> marks =
                marks(Map.of("z", "0.3071", "a", "0.3071", "s", "0.2128", "g", "0.07873", "w new", "0.8221"));

        assertThat(marks.get("a").finding()).isEqualTo(Finding.KNOWN_SLIP);
        assertThat(marks.get("a").slips()).containsExactly("no-sigmoid");
        assertThat(List.of("s", "g", "w new")).allSatisfy(step -> {
            assertThat(marks.get(step).finding()).isEqualTo(Finding.CARRIED);
            assertThat(marks.get(step).from()).containsExactly("a");
        });
    }

    @Test
    void aRightValueAfterAWrongOneIsRight() {
        Map<String, StepMark> marks = marks(Map.of("z", "0.3071", "a", "0.9", "s", "0.2442"));

        assertThat(marks.get("a").isFull()).isFalse();
        assertThat(marks.get("s").finding()).isEqualTo(Finding.RIGHT_ALL_THE_SAME);
        assertThat(marks.get("s").isFull()).isTrue();
    }

    @Test
    void missingStepsCarryTheirIntervalOn() {
        Map<String, StepMark> marks = marks(Map.of("z", "0.31", "w new", "0.821"));

        assertThat(marks.get("a").finding()).isEqualTo(Finding.NOT_ANSWERED);
        assertThat(marks.get("w new").isFull()).isTrue();
    }

    @Test
    void aStepThatFollowsFromAMissingWrongOneIsNotRight() {
        assertThat(marks(Map.of("z", "0.3071", "w new", "0.7221")).get("w new").isFull())
                .isFalse();
    }

    @Test
    void aWrongBaseIsNamedOnlyWhereItIsAnotherGivenOrOneDigit() {
        assertThat(marks(Map.of("g", "0.09036", "w new", "0.60096")).get("w new"))
                .satisfies(mark -> assertThat(mark.finding()).isEqualTo(Finding.WRONG_BASE))
                .satisfies(mark -> assertThat(mark.instead()).isEqualTo(0.61));
        assertThat(marks(Map.of("g", "0.09036", "w new", "0.71234")).get("w new"))
                .satisfies(mark -> assertThat(mark.finding()).isEqualTo(Finding.CONTRADICTS));
    }

    @Test
    void halfOfWhatFollowsIsKeptWhereTheCourseSaysSo() {
        List<CheckResult> results =
                StepEvidence.of(SHEET, SheetAnswers.of(Map.of("z", "0.3071", "a", "0.3071", "s", "0.2128"), SHEET));

        assertThat(Score.of(results, Carry.FULL).earned()).isEqualTo(2);
        assertThat(Score.of(results, Carry.HALF).earned()).isEqualTo(1.5);
        assertThat(Score.of(results, Carry.NONE).earned()).isEqualTo(1);
        assertThat(results.get(3).outcome()).isEqualTo(Outcome.NOT_WRITTEN);
    }

    @Test
    void aNumberThatIsNoneIsSaidToBeUnreadable() {
        CheckResult result = StepEvidence.of(SHEET, SheetAnswers.of(Map.of("z", "Mar-05"), SHEET))
                .get(0);

        assertThat(result.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(result.outputs().get(0).facts())
                .containsExactly(
                        "where",
                        "answers.csv, line 2",
                        "expected",
                        "a number (a spreadsheet may have made a date of it: edit the file as plain text)",
                        "got",
                        "Mar-05");
    }

    private static Map<String, StepMark> marks(Map<String, String> values) {
        Map<String, StepMark> marks = new LinkedHashMap<>();
        Marking.of(SHEET, SheetAnswers.of(values, SHEET))
                .forEach(mark -> marks.put(mark.step().name(), mark));
        return marks;
    }
}
