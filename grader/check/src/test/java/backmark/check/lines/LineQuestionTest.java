package backmark.check.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backmark.check.bank.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineQuestionTest {
    private static final UsualAnswer USUAL =
            new UsualAnswer("too-early", Lines.range(20, 22), new Words("says", "말"), new Words("hint?", "힌트?"));
    private static final UsualAnswer NARROW =
            new UsualAnswer("much-too-early", Lines.of(20), new Words("says", "말"), new Words("hint?", "힌트?"));

    /** Lines 30 and 31, with a loop's head and brace around them; or line 50 alone. */
    private static final LineQuestion QUESTION = new LineQuestion(
            "1",
            List.of(new Accepted(Lines.of(30, 31), Lines.of(29, 32)), Accepted.exactly(Lines.of(50))),
            List.of(USUAL, NARROW));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30-31             | 1",
                "29-32             | 1",
                "30, 31, 32        | 1",
                "50                | 1",
                "30                | 0.5",
                "29-30             | 0.5",
                "30-33             | 0.75", // both, and line 33 does not belong
                "50-51             | 0.5",
                "30, 50            | 0.5", // one of two answers, not a mixture of them
                "29, 32            | 0", // the loop without its body
                "20-22             | 0",
                "30-38             | 0.3333333333333333",
                "1-128             | 0", // 4 of 128 lines belong
                "30, 60-70         | 0",
            })
    void shareIsThePartNamedTimesThePartThatBelongs(String given, double share) {
        assertThat(QUESTION.mark(Lines.parse(given).orElseThrow()).share()).isCloseTo(share, within(1e-15));
    }

    @Test
    void usualAnswerIsNamedOnlyWhenItAccountsForAllForeignLines() {
        assertThat(QUESTION.mark(Lines.range(21, 22)).usual()).contains(USUAL);
        assertThat(QUESTION.mark(Lines.of(20)).usual()).contains(NARROW);
        assertThat(QUESTION.mark(Lines.of(22, 30, 31)).usual()).contains(USUAL);
        assertThat(QUESTION.mark(Lines.of(22, 60)).usual()).isEmpty();
        assertThat(QUESTION.mark(Lines.of(60)).usual()).isEmpty();
        assertThat(QUESTION.mark(Lines.of(30)).usual()).isEmpty();
    }

    @Test
    void linesAroundAnAnswerAreForeignWithoutIt() {
        assertThat(QUESTION.mark(Lines.of(29)).foreign()).isEqualTo(Lines.of(29));
        assertThat(QUESTION.mark(Lines.of(29, 30)).foreign()).isEqualTo(Lines.NONE);
    }

    @Test
    void questionsWithoutAnswersAreRefused() {
        assertThatThrownBy(() -> new LineQuestion("7", List.of(), List.of()))
                .hasMessage("question 7 has no accepted answer");
        assertThatThrownBy(() -> Accepted.exactly(Lines.NONE)).hasMessage("an answer without lines cannot be accepted");
        assertThatThrownBy(() -> QUESTION.mark(Lines.NONE))
                .hasMessage("question 1: an answer without lines has no mark");
    }
}
