package backmark.check.verdict;

import static backmark.check.line.Grading.changed;
import static backmark.check.line.Grading.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backmark.check.Finding;
import backmark.check.Student;
import backmark.check.line.Grading;
import backmark.check.line.LineCase;
import backmark.check.result.CheckResult;
import backmark.check.result.NamedMistake;
import backmark.check.result.Outcome;
import backmark.check.result.OutputResult;
import backmark.check.result.Verdict;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import backmark.check.score.ScoredCheck;
import homework.line.LineModel;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** One mistake costs once, whatever else it spoils. */
class FollowThroughTest {
    private final Grading grading = new Grading();

    private static List<Verdict> verdicts(CheckResult result) {
        return result.outputs().stream().map(OutputResult::verdict).toList();
    }

    private ScoredCheck scored(int check) {
        return Score.of(grading.results(), Carry.FULL).checks().get(check);
    }

    private static List<String> ids(ScoredCheck check) {
        return check.charged().stream().map(NamedMistake::id).toList();
    }

    private static void reported(Student<LineModel> student) {
        student.cases(LineCase::draw)
                .with(LineCase::parameters)
                .expect("predict(X)", (line, c) -> line.predict(c.X()), (line, c) -> {
                    SimpleMatrix W = line.gradient(c.X(), c.t(), c.reg()).get("W");
                    int[] columns = new int[c.X().getNumRows()];
                    for (int i = 0; i < columns.length; i++) {
                        columns[i] = W.get(0, i % 3) > 0 ? 0 : 1;
                    }
                    return columns;
                });
    }

    @Test
    void whatFollowsFromAnEarlierMistakeIsCarried() {
        grading.judge("l", Grading::loss, with("bias-forgotten"));
        CheckResult gradient = grading.judge("g", Grading::gradient, with("bias-forgotten"));
        assertThat(verdicts(gradient)).containsOnly(Verdict.FOLLOWS);
        assertThat(gradient.explanation().follows()).containsExactly("bias-forgotten");
        assertThat(scored(0).earned()).isZero();
        assertThat(ids(scored(0))).containsExactly("bias-forgotten");
        assertThat(scored(1).outcome()).isEqualTo(Outcome.CARRIED);
        assertThat(scored(1).earned()).isEqualTo(10);
        assertThat(scored(1).carriedFrom()).containsExactly("bias-forgotten");
    }

    @Test
    void anOutputThatFollowsIsCarriedBesideANewMistake() {
        grading.judge("l", Grading::loss, with("bias-forgotten"));
        CheckResult gradient = grading.judge("g", Grading::gradient, with("bias-forgotten", "reg-gradient-half"));
        assertThat(verdicts(gradient)).containsExactly(Verdict.WRONG, Verdict.FOLLOWS);
        assertThat(scored(1).outcome()).isEqualTo(Outcome.WRONG);
        assertThat(scored(1).earned()).isEqualTo(5);
        assertThat(ids(scored(1))).containsExactly("reg-gradient-half");
        assertThat(scored(1).carriedFrom()).containsExactly("bias-forgotten");
    }

    @Test
    void withoutTheEarlierCheckNothingIsCarried() {
        CheckResult gradient = grading.judge("g", Grading::gradient, with("bias-forgotten"));
        assertThat(verdicts(gradient)).containsExactly(Verdict.OWN, Verdict.WRONG);
        assertThat(scored(0).outcome()).isEqualTo(Outcome.WRONG);
        assertThat(scored(0).earned()).isZero();
    }

    @Test
    void aCrashOfAnotherCauseIsNotCarried() {
        grading.judge("l", Grading::loss, with("bias-forgotten"));
        CheckResult crash = grading.judge("g", Grading::gradient, with("bias-forgotten", "crashes-on-large-batches"));
        assertThat(crash.outcome()).isEqualTo(Outcome.CRASHED);
        assertThat(crash.explanation().follows()).isEmpty();
        assertThat(scored(1).earned()).isZero();
    }

    @Test
    void aCrashThatAFoundMistakeGivesIsCarried() {
        CheckResult first = grading.judge(
                "first",
                student -> student.cases(LineCase::draw)
                        .times(6)
                        .with(LineCase::parameters)
                        .expect("ok", (line, c) -> c.X().getNumRows() > 6 ? failsOrNot(line, c) : 0.0),
                with("crashes-on-large-batches"));
        assertThat(first.explanation().candidates()).hasSize(1);
        grading.judge("g", Grading::gradient, with("crashes-on-large-batches"));
        assertThat(scored(1).outcome()).isEqualTo(Outcome.CARRIED);
    }

    private static double failsOrNot(LineModel line, LineCase c) {
        try {
            line.gradient(c.X(), c.t(), c.reg());
            return 0;
        } catch (RuntimeException crash) {
            return 1;
        }
    }

    @Test
    void aCrashInEveryCaseIsNeverNamed() {
        var crash = changed(with("crashes-on-large-batches"), (g, n) -> {
            throw new IllegalStateException("always");
        });
        CheckResult result = grading.judge("g", Grading::gradient, crash);
        assertThat(result.outcome()).isEqualTo(Outcome.CRASHED);
        assertThat(result.explanation().candidates()).isEmpty();
        assertThat(result.troubles()).hasSize(1);
    }

    @Test
    void aTieIsChargedOnceWhicheverItWas() {
        // Both signs fit the gradient; only the second also turns the prediction round, so it was that one.
        grading.judge("g", Grading::gradient, with("gradient-sign-everywhere"));
        grading.judge("p", Grading::predict, with("gradient-sign-everywhere"));
        assertThat(ids(scored(0))).containsExactly("gradient-sign-everywhere");
        assertThat(scored(1).outcome()).isEqualTo(Outcome.CARRIED);
        assertThat(scored(1).carriedFrom()).containsExactly("gradient-sign-everywhere");
    }

    @Test
    void whatIsNotWrittenIsNotCarried() {
        grading.judge("l", Grading::loss, with("bias-forgotten"));
        grading.judge(
                "both",
                student -> {
                    Grading.gradient(student);
                    Grading.predict(student);
                },
                parameters -> new homework.line.Line(parameters) {
                    @Override
                    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, SimpleMatrix t, double reg) {
                        return with("bias-forgotten").apply(parameters).gradient(X, t, reg);
                    }
                });
        assertThat(scored(1).outcome()).isEqualTo(Outcome.WRONG);
        assertThat(scored(1).earned()).isCloseTo(10 * 2 / 3.0, within(1e-9));
    }

    @Test
    void aBrokenClaimFollowsWhenTheMistakeBreaksItAlike() {
        var submission = with("gradient-sign");
        grading.judge("g", Grading::gradient, submission);
        CheckResult claim = grading.judge("c", FollowThroughTest::goesDown, submission);
        assertThat(verdicts(claim)).containsExactly(Verdict.FOLLOWS);
        assertThat(scored(1).outcome()).isEqualTo(Outcome.CARRIED);
    }

    @Test
    void aBrokenClaimWithoutAnEarlierMistakeIsWrong() {
        CheckResult claim = grading.judge("c", FollowThroughTest::goesDown, with("gradient-sign"));
        assertThat(verdicts(claim)).containsExactly(Verdict.WRONG);
        assertThat(claim.outputs().get(0).facts()).containsExactly("expected", "less", "got", "more");
    }

    private static void goesDown(Student<LineModel> student) {
        student.cases(LineCase::draw)
                .with(LineCase::parameters)
                .demand(
                        "a step against the gradient lowers the loss",
                        (line, c) -> {
                            Map<String, SimpleMatrix> g = line.gradient(c.X(), c.t(), c.reg());
                            return g.get("b").dot(c.t().minus(0.5).negative().extractVector(true, 0));
                        },
                        (c, got) -> {
                            Map<String, SimpleMatrix> right =
                                    with().apply(c.parameters()).gradient(c.X(), c.t(), c.reg());
                            double expected = right.get("b")
                                    .dot(c.t().minus(0.5).negative().extractVector(true, 0));
                            return Finding.that(got * expected > 0, "less", "more");
                        });
    }

    @Test
    void aClaimCanProveAMistakeWithoutTakingNearValuesAlong() {
        var submission = changed(with(), (g, n) -> g.put("W", g.get("W").scale(1 + 1e-7)));
        CheckResult result = grading.judge(
                "c",
                student -> {
                    Grading.gradient(student);
                    student.cases(LineCase::draw)
                            .with(LineCase::parameters)
                            .demand("W is exact", (line, c) -> line.gradient(c.X(), c.t(), c.reg()), (c, got) -> {
                                SimpleMatrix right = with().apply(c.parameters())
                                        .gradient(c.X(), c.t(), c.reg())
                                        .get("W");
                                return Finding.that(got.get("W").isIdentical(right, 0), "equal", "other")
                                        .with("where", "W")
                                        .proves("gradient-sign");
                            });
                },
                submission);
        assertThat(verdicts(result)).containsExactly(Verdict.CLOSE, Verdict.RIGHT, Verdict.WRONG);
        assertThat(result.explanation().candidates().get(0).get(0).id()).isEqualTo("gradient-sign");
        assertThat(result.outputs().get(2).facts()).containsExactly("expected", "equal", "got", "other", "where", "W");
    }

    @Test
    void whatFollowsFromOwnOtherMethodsIsCarried() {
        var submission = with("bias-forgotten");
        Grading other = new Grading();
        other.judge("g", Grading::gradient, parameters -> new FromGradient(parameters));
        CheckResult reference =
                other.judge("p", FollowThroughTest::reported, parameters -> new FromGradient(parameters));
        assertThat(verdicts(reference)).containsExactly(Verdict.OWN);
        assertThat(Score.of(other.results(), Carry.FULL).checks().get(1).outcome())
                .isEqualTo(Outcome.CARRIED);
        assertThat(Score.of(other.results().subList(1, 2), Carry.FULL).earned()).isZero();
        assertThat(Score.of(other.results(), Carry.HALF).earned()).isEqualTo(5);
        assertThat(verdicts(grading.judge("p", FollowThroughTest::reported, submission)))
                .doesNotContain(Verdict.OWN);
    }

    /** Predicts what {@link #reported} derives from its gradient. */
    private record FromGradient(Map<String, SimpleMatrix> parameters) implements LineModel {
        @Override
        public double loss(SimpleMatrix X, SimpleMatrix t, double reg) {
            return with().apply(parameters).loss(X, t, reg);
        }

        @Override
        public Map<String, SimpleMatrix> gradient(SimpleMatrix X, SimpleMatrix t, double reg) {
            return Map.of("W", parameters.get("W"));
        }

        @Override
        public int[] predict(SimpleMatrix X) {
            int[] columns = new int[X.getNumRows()];
            for (int i = 0; i < columns.length; i++) {
                columns[i] = parameters.get("W").get(0, i % 3) > 0 ? 0 : 1;
            }
            return columns;
        }

        @Override
        public void descend(Map<String, SimpleMatrix> p, Map<String, SimpleMatrix> gradients, double rate) {}
    }
}
