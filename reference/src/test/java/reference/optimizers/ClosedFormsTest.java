package reference.optimizers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import homework.optimizers.Optimizer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/**
 * The lesson against sums over all gradients so far, in 50 decimal digits: no state, no recursion, no code of the lesson.
 */
class ClosedFormsTest {
    private static final MathContext DIGITS = new MathContext(50);
    private static final BigDecimal LR = new BigDecimal(.07);
    private static final BigDecimal KEPT = new BigDecimal(.85);
    private static final BigDecimal KEPT_LONGER = new BigDecimal(.97);
    private static final BigDecimal EPSILON = new BigDecimal(1e-7);
    private static final BigDecimal ONE = BigDecimal.ONE;

    /** By how much a number has moved in its n-th step, from the n gradients so far. */
    private interface Step {
        BigDecimal after(List<BigDecimal> gradients);
    }

    @Test
    void sgdIsTheRateTimesTheGradient() {
        agrees("Sgd", g -> LR.multiply(last(g)));
    }

    @Test
    void momentumIsAGeometricSumOfTheGradients() {
        agrees("Momentum", g -> LR.multiply(geometric(g, KEPT)));
    }

    @Test
    void nesterovAddsTheLookAheadToTheGeometricSum() {
        agrees("Nesterov", g -> LR.multiply(KEPT.multiply(geometric(g, KEPT)).add(last(g))));
    }

    @Test
    void adagradDividesByTheNormOfAllGradients() {
        agrees("AdaGrad", g -> quotient(last(g), geometric(squares(g), ONE)));
    }

    @Test
    void rmspropDividesByAWeightedNorm() {
        agrees("RmsProp", g -> quotient(last(g), ONE.subtract(KEPT).multiply(geometric(squares(g), KEPT))));
    }

    @Test
    void adamDividesOneWeightedMeanByTheRootOfAnother() {
        agrees("Adam", g -> quotient(weightedMean(g, KEPT), weightedMean(squares(g), KEPT_LONGER)));
    }

    @Test
    void nesterovHoldsThePointWhereTheTextbookTakesItsGradient() {
        // The textbook's two points on f(q) = 3 q^2 / 2 - q, whose gradient is 3 q - 1.
        double q = 1;
        double v = 0;
        Map<String, SimpleMatrix> params = Map.of("q", new SimpleMatrix(1, 1, true, 1.0));
        Optimizer nesterov = new Nesterov(.1, .9);
        for (int step = 0; step < 20; step++) {
            v = .9 * v - .1 * (3 * (q + .9 * v) - 1);
            q = q + v;
            nesterov.update(params, Map.of("q", params.get("q").scale(3).minus(1)));
            assertThat(params.get("q").get(0)).isCloseTo(q + .9 * v, within(1e-14));
        }
    }

    @Test
    void aBallOnASlopeReachesOneOverOneMinusMomentumPlainSteps() {
        double[] gradients = new double[400];
        Arrays.fill(gradients, .5);
        double[] p = Walk.ofOneNumber(gradients).numbersWith(new Momentum(.01, .9));
        assertThat(p[398] - p[399]).isCloseTo(.01 * .5 / (1 - .9), within(1e-13));
    }

    private static void agrees(String className, Step step) {
        for (long seed = 0; seed < 20; seed++) {
            Walk walk = Walk.random(seed);
            List<Map<String, SimpleMatrix>> after = walk.with(Optimizers.lesson(className));
            walk.start().forEach((name, p) -> {
                for (int i = 0; i < p.getNumElements(); i++) {
                    int element = i;
                    List<BigDecimal> gradients = walk.gradients().stream()
                            .map(grads -> new BigDecimal(grads.get(name).get(element)))
                            .toList();
                    BigDecimal at = new BigDecimal(p.get(i));
                    for (int n = 1; n <= gradients.size(); n++) {
                        at = at.subtract(step.after(gradients.subList(0, n)));
                        assertThat(after.get(n - 1).get(name).get(i))
                                .as("%s of %s after %d steps", name, className, n)
                                .isCloseTo(at.doubleValue(), within(1e-14));
                    }
                }
            });
        }
    }

    private static BigDecimal last(List<BigDecimal> g) {
        return g.get(g.size() - 1);
    }

    private static List<BigDecimal> squares(List<BigDecimal> g) {
        return g.stream().map(x -> x.multiply(x)).toList();
    }

    /** The sum over k of kept^(n-k) g_k. */
    private static BigDecimal geometric(List<BigDecimal> g, BigDecimal kept) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 0; k < g.size(); k++) {
            sum = sum.add(kept.pow(g.size() - 1 - k).multiply(g.get(k)));
        }
        return sum;
    }

    /** The mean with the weights kept^(n-k). */
    private static BigDecimal weightedMean(List<BigDecimal> g, BigDecimal kept) {
        BigDecimal weights = BigDecimal.ZERO;
        for (int k = 0; k < g.size(); k++) {
            weights = weights.add(kept.pow(k));
        }
        return geometric(g, kept).divide(weights, DIGITS);
    }

    private static BigDecimal quotient(BigDecimal above, BigDecimal squares) {
        return LR.multiply(above).divide(squares.sqrt(DIGITS).add(EPSILON), DIGITS);
    }
}
