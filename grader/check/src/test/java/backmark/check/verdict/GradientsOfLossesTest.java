package backmark.check.verdict;

import static backmark.check.line.Grading.changed;
import static backmark.check.line.Grading.with;
import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.bank.Words;
import backmark.check.line.FlawedLine;
import backmark.check.line.Grading;
import backmark.check.result.CheckResult;
import backmark.check.result.NamedMistake;
import backmark.check.result.Outcome;
import backmark.check.result.OutputResult;
import backmark.check.result.Verdict;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import homework.line.LineModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** Numerical derivatives, and gradients that are right for a wrong loss of one's own. */
class GradientsOfLossesTest {
    private final Grading grading = new Grading();

    /** Differentiates the loss of a flawed model by central differences. */
    private record NumericalLine(Map<String, SimpleMatrix> parameters, Set<String> mistakes, double h)
            implements LineModel {
        @Override
        public double loss(SimpleMatrix X, SimpleMatrix t, double reg) {
            return new FlawedLine(parameters, mistakes).loss(X, t, reg);
        }

        @Override
        public Map<String, SimpleMatrix> gradient(SimpleMatrix X, SimpleMatrix t, double reg) {
            Map<String, SimpleMatrix> gradient = new HashMap<>();
            parameters.forEach((key, value) -> {
                SimpleMatrix d = value.copy();
                for (int k = 0; k < value.getNumElements(); k++) {
                    d.set(k, (moved(key, k, h, X, t, reg) - moved(key, k, -h, X, t, reg)) / (2 * h));
                }
                gradient.put(key, d);
            });
            return gradient;
        }

        private double moved(String key, int k, double by, SimpleMatrix X, SimpleMatrix t, double reg) {
            Map<String, SimpleMatrix> other = new HashMap<>(parameters);
            other.put(key, parameters.get(key).copy());
            other.get(key).set(k, other.get(key).get(k) + by);
            return new FlawedLine(other, mistakes).loss(X, t, reg);
        }

        @Override
        public int[] predict(SimpleMatrix X) {
            return new int[0];
        }

        @Override
        public void descend(Map<String, SimpleMatrix> p, Map<String, SimpleMatrix> gradients, double rate) {}
    }

    private static Function<Map<String, SimpleMatrix>, LineModel> numerical(double h, String... mistakes) {
        return parameters -> new NumericalLine(parameters, Set.of(mistakes), h);
    }

    private static List<Verdict> verdicts(CheckResult result) {
        return result.outputs().stream().map(OutputResult::verdict).toList();
    }

    @Test
    void aNumericalDerivativeIsNoBackpropagation() {
        CheckResult result = grading.judge("g", Grading::gradient, numerical(1e-5));
        assertThat(result.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(result.share()).isZero();
        assertThat(result.notes()).containsExactly("numericalDerivative");
        assertThat(result.outputs()).allMatch(output -> output.problem().equals("numericalDerivative"));
        assertThat(result.outputs()).allMatch(output -> output.distance() < 1e-6);
        assertThat(result.explanation())
                .isEqualTo(new backmark.check.result.Explanation(
                        List.of(),
                        List.of(),
                        List.of(new Words(
                                "a numerical derivative, not backpropagation: (L(w + h) - L(w - h)) / 2h with h ="
                                        + " 1e-5, in W and b",
                                "역전파가 아니라 수치 미분입니다: (L(w + h) - L(w - h)) / 2h, h = 1e-5 (W, b)"))));
    }

    @Test
    void whereItIsAllowedItIsOnlyNoted() {
        CheckResult result = grading.judge(Grading.info("g", true), Grading::gradient, Grading.hostOf(numerical(1e-5)));
        assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(result.share()).isEqualTo(1);
        assertThat(result.notes()).containsExactly("numericalDerivative", "close");
    }

    @Test
    void aNumericalDerivativeOfAWrongLossIsFoundWithThatLoss() {
        grading.judge("l", Grading::loss, numerical(1e-5, "loss-not-averaged"));
        CheckResult result = grading.judge("g", Grading::gradient, numerical(1e-5, "loss-not-averaged"));
        assertThat(result.notes()).containsExactly("numericalDerivative");
        assertThat(verdicts(result)).containsOnly(Verdict.WRONG);
        assertThat(Score.of(grading.results(), Carry.FULL).earned()).isZero();
    }

    @Test
    void backpropagationIsNoNumericalDerivative() {
        assertThat(grading.judge("g", Grading::gradient, with()).notes()).isEmpty();
    }

    @Test
    void aGradientThatIsRightForAWrongLossIsNotChargedAgain() {
        var submission = with("loss-not-averaged", "gradient-not-averaged");
        grading.judge("l", Grading::loss, submission);
        CheckResult result = grading.judge("g", Grading::gradient, submission);
        assertThat(result.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(verdicts(result)).containsOnly(Verdict.OWN);
        assertThat(result.notes()).containsExactly("ownLoss");
        Score score = Score.of(grading.results(), Carry.FULL);
        assertThat(score.earned()).isEqualTo(10);
        assertThat(score.checks().get(1).outcome()).isEqualTo(Outcome.CARRIED);
        assertThat(score.checks().get(1).charged()).isEmpty();
    }

    @Test
    void anUnknownLossIsFollowedToo() {
        Function<Map<String, SimpleMatrix>, LineModel> submission = parameters -> new Scaled(parameters, 3);
        CheckResult loss = grading.judge("l", Grading::loss, submission);
        assertThat(loss.explanation().candidates()).isEmpty();
        assertThat(verdicts(grading.judge("g", Grading::gradient, submission))).containsOnly(Verdict.OWN);
    }

    @Test
    void aLossOfZeroWithAGradientOfZeroEarnsNothing() {
        Function<Map<String, SimpleMatrix>, LineModel> submission = parameters -> new Scaled(parameters, 0);
        grading.judge("l", Grading::loss, submission);
        CheckResult result = grading.judge("g", Grading::gradient, submission);
        assertThat(verdicts(result)).containsOnly(Verdict.WRONG);
        assertThat(result.explanation().facts())
                .contains(new Words(
                        "the gradient of your own loss, which is not the loss of this task",
                        "여러분 자신의 손실을 미분한 값이지만, 그 손실은 이 과제의 손실이 아닙니다"));
        assertThat(Score.of(grading.results(), Carry.FULL).earned()).isZero();
    }

    private record Scaled(Map<String, SimpleMatrix> parameters, double factor) implements LineModel {
        @Override
        public double loss(SimpleMatrix X, SimpleMatrix t, double reg) {
            return factor * new FlawedLine(parameters, Set.of()).loss(X, t, reg);
        }

        @Override
        public Map<String, SimpleMatrix> gradient(SimpleMatrix X, SimpleMatrix t, double reg) {
            Map<String, SimpleMatrix> gradient =
                    new HashMap<>(new FlawedLine(parameters, Set.of()).gradient(X, t, reg));
            gradient.replaceAll((key, value) -> value.scale(factor));
            return gradient;
        }

        @Override
        public int[] predict(SimpleMatrix X) {
            return new int[0];
        }

        @Override
        public void descend(Map<String, SimpleMatrix> p, Map<String, SimpleMatrix> gradients, double rate) {}
    }

    /** The real submission: a summed loss without penalty, and half the penalty's gradient. */
    @Test
    void aContradictionToTheOwnWrongLossIsNotCharged() {
        var submission = with("loss-not-averaged", "penalty-missing-in-loss", "reg-gradient-half");
        CheckResult loss = grading.judge("l", Grading::loss, submission);
        CheckResult gradient = grading.judge("g", Grading::gradient, submission);
        assertThat(verdicts(gradient)).containsExactly(Verdict.WRONG, Verdict.RIGHT);
        Score score = Score.of(grading.results(), Carry.FULL);
        assertThat(ids(score, 0)).containsExactly("loss-not-averaged", "penalty-missing-in-loss");
        assertThat(ids(score, 1)).containsExactly("reg-gradient-half");
        assertThat(score.earned()).isEqualTo(5);
        assertThat(loss.notes()).isEmpty();
        assertThat(gradient.notes()).isEmpty();
    }

    private static List<String> ids(Score score, int check) {
        return score.checks().get(check).charged().stream()
                .map(NamedMistake::id)
                .toList();
    }

    @Test
    void aRightGradientBesideAWrongLossIsRight() {
        var submission = with("loss-not-averaged");
        grading.judge("l", Grading::loss, submission);
        assertThat(grading.judge("g", Grading::gradient, submission).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void nearButNotOfTheOwnLossStaysUndecided() {
        var submission = changed(
                with("loss-not-averaged", "gradient-not-averaged"),
                (g, n) -> g.replaceAll((key, m) -> m.scale(1 + 3e-5)));
        grading.judge("l", Grading::loss, submission);
        CheckResult result = grading.judge("g", Grading::gradient, submission);
        assertThat(result.notes()).containsExactly("ownLossUnclear");
        assertThat(result.outcome()).isEqualTo(Outcome.UNDECIDED);
    }
}
