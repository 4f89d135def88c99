package backmark.check.score;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.bank.Words;
import backmark.check.call.CallFailure.Kind;
import backmark.check.result.CheckInfo;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.check.result.Trouble;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeverBegunTest {

    @Test
    void aCheckThatCrashedBeforeAnyOutputIsNotCarried() {
        Words words = new Words("Loss", "손실");
        CheckInfo check = new CheckInfo("Loss.isRight", words, words, 10, false, words);
        Trouble trouble = new Trouble("loss(X)", "", Kind.CRASHED, "", "", List.of());

        Score score = Score.of(List.of(CheckResult.without(check, Outcome.CRASHED, trouble)), Carry.FULL);

        assertThat(score.checks().get(0).outcome()).isEqualTo(Outcome.CRASHED);
        assertThat(score.earned()).isZero();
    }
}
