package backmark.check.score;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.bank.Words;
import backmark.check.result.CheckInfo;
import backmark.check.result.CheckResult;
import backmark.check.result.Explanation;
import backmark.check.result.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenAnswersTest {
    private static CheckResult answer(String id, double points, Outcome outcome, double share) {
        CheckInfo info = new CheckInfo(
                id,
                new Words("4. Why", "4. 이유"),
                new Words(id, id),
                points,
                false,
                new Words("A person reads it.", "사람이 읽습니다."));
        return new CheckResult(info, outcome, share, List.of(), Explanation.NONE, List.of(), List.of(), List.of(), "");
    }

    @Test
    void whatIsNotYetMarkedIsNeitherEarnedNorPossible() {
        Score score = Score.of(
                List.of(answer("one", 5, Outcome.MARKED, 0.5), answer("two", 10, Outcome.NOT_MARKED, 0)), Carry.FULL);
        assertThat(score.earned()).isEqualTo(2.5);
        assertThat(score.possible()).isEqualTo(5);
        assertThat(score.notMarked()).isEqualTo(10);
        assertThat(score.undecided()).isZero();
    }

    @Test
    void aMarkOfNoPointsIsAMark() {
        Score score = Score.of(List.of(answer("one", 5, Outcome.MARKED, 0)), Carry.FULL);
        assertThat(score.earned()).isZero();
        assertThat(score.possible()).isEqualTo(5);
        assertThat(score.notMarked()).isZero();
    }
}
