package backmark.check.verdict;

import static backmark.check.line.Grading.changed;
import static backmark.check.line.Grading.with;
import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.Finding;
import backmark.check.line.Grading;
import backmark.check.line.LineCase;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.check.result.Verdict;
import org.junit.jupiter.api.Test;

class RepetitionTest {
    private final Grading grading = new Grading();
    private int calls;

    @Test
    void noiseThatCouldHideTheErrorLeavesItUndecided() {
        CheckResult result = grading.judge(
                "g",
                Grading::gradient,
                changed(with(), (g, n) -> g.put("W", g.get("W").scale(1 + 2e-4 + 8e-7 * calls++))));
        assertThat(result.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(result.notes()).containsExactly("notRepeatable");
    }

    @Test
    void noiseFarBelowTheErrorExcusesNothing() {
        CheckResult result = grading.judge(
                "g",
                Grading::gradient,
                changed(with(), (g, n) -> g.put("W", g.get("W").scale(7.3 + 1e-8 * calls++))));
        assertThat(result.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(result.notes()).containsExactly("notRepeatable");
    }

    @Test
    void valuesThatAreSomethingElseEachTimeAreWrong() {
        CheckResult result = grading.judge(
                "g",
                Grading::gradient,
                changed(with(), (g, n) -> g.put("W", g.get("W").plus(calls++))));
        assertThat(result.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(result.notes()).containsExactly("notRepeatable");
    }

    @Test
    void aWrongValueThatRepeatsHasNoNote() {
        CheckResult result = grading.judge(
                "g",
                Grading::gradient,
                changed(with(), (g, n) -> g.put("W", g.get("W").scale(7.3))));
        assertThat(result.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(result.notes()).isEmpty();
    }

    @Test
    void aClaimThatHoldsTheSecondTimeIsUndecided() {
        CheckResult result = grading.judge(
                "c",
                student -> student.cases(LineCase::draw)
                        .with(LineCase::parameters)
                        .demand(
                                "is right now and then",
                                (line, c) -> line.gradient(c.X(), c.t(), c.reg()),
                                (c, got) -> {
                                    boolean right = got.get("W")
                                            .isIdentical(
                                                    with().apply(c.parameters())
                                                            .gradient(c.X(), c.t(), c.reg())
                                                            .get("W"),
                                                    0);
                                    return Finding.that(right, "right", "wrong");
                                }),
                changed(with(), (g, n) -> {
                    if (calls++ == 1) {
                        g.put("W", g.get("W").plus(1));
                    }
                }));
        assertThat(result.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(result.outputs().get(0).verdict()).isEqualTo(Verdict.WRONG);
        assertThat(result.notes()).containsExactly("notRepeatable");
    }
}
