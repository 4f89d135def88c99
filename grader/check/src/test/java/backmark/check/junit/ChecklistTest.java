package backmark.check.junit;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.bank.Words;
import backmark.check.line.LineChecks;
import backmark.check.result.CheckInfo;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistTest {
    private final List<CheckInfo> infos = Checklist.of(LineChecks.class);

    @Test
    void tasksComeByTheirNumbersAndChecksAsTheirSourceHasThem() {
        assertThat(infos)
                .extracting(CheckInfo::id)
                .containsExactly(
                        "Loss.averagesOverTheBatch",
                        "Gradient.isTheLossesGradient",
                        "Predict.takesTheLargest",
                        "Predict.staysWithinTheColumns",
                        "Descent.movesAgainstTheGradient",
                        "Extra.isAGradient");
    }

    @Test
    void aCheckIsDescribedInBothLanguages() {
        assertThat(infos.get(0))
                .isEqualTo(new CheckInfo(
                        "Loss.averagesOverTheBatch",
                        new Words("1. Loss", "1. 손실"),
                        new Words("averages over the batch", "배치에 대해 평균을 냅니다"),
                        10,
                        false,
                        new Words("Why does it grow with the batch?", "왜 배치가 커지면 손실도 커질까요?"),
                        false));
    }

    @Test
    void whereThereIsNoKoreanTextTheEnglishOneStands() {
        assertThat(infos.get(2).title()).isEqualTo(new Words("takes the largest", "takes the largest"));
    }

    @Test
    void bonusAndNumericalDerivativesAreTheTasks() {
        assertThat(infos).filteredOn(CheckInfo::bonus).extracting(CheckInfo::id).containsExactly("Extra.isAGradient");
        assertThat(infos)
                .filteredOn(CheckInfo::numericalDerivativeAllowed)
                .extracting(CheckInfo::id)
                .containsExactly("Extra.isAGradient");
    }

    @Test
    void namesInAMethodsNameStayAsTheyAre() {
        assertThat(Checklist.words("averagesOverTheBatch")).isEqualTo("averages over the batch");
        assertThat(Checklist.words("gradientOfW1IsRight")).isEqualTo("gradient of W1 is right");
    }
}
