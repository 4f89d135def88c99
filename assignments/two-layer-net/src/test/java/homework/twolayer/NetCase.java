package homework.twolayer;

import backmark.check.Draw;
import backmark.check.Finding;
import backmark.check.Named;
import backmark.check.Sized;
import homework.Batch;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ejml.simple.SimpleMatrix;

/**
 * A net with a batch to try it on. Sizes are unrelated, biases are not 0, one hidden unit is dead and no number lies near
 * a kink: on such a case every mistake shows and no correct style fails.
 *
 * @param parameters of the net
 * @param X N x D
 * @param y N labels
 * @param reg the strength of the penalty
 */
record NetCase(String name, Map<String, SimpleMatrix> parameters, SimpleMatrix X, int[] y, double reg)
        implements Named, Sized {
    private static final double FROM_KINK = 2e-3;
    private static final double LEAST_PROBABILITY = 1e-3;

    /** The published toy net. */
    static NetCase toy() {
        return new NetCase("toy data", ToyData.parameters(), ToyData.X(), ToyData.y(), ToyData.REG);
    }

    /** The loss that was published for the toy net, rounded; null for the others. */
    Double printedLoss() {
        return name.equals("toy data") ? ToyData.PUBLISHED_LOSS : null;
    }

    /** A random net; the first has no square weight, the second a square W1, the third a square W2. */
    static NetCase draw(Draw draw) {
        int kind = draw.number() % 3;
        int N = List.of(11, 9, 13).get(kind);
        int D = List.of(5, 6, 4).get(kind);
        int H = List.of(7, 6, 5).get(kind);
        int C = List.of(3, 4, 5).get(kind);
        return draw(draw, N, D, H, C);
    }

    static NetCase draw(Draw draw, int N, int D, int H, int C) {
        SimpleMatrix b1 = draw.normal(1, H, 0.5);
        b1.set(0, draw.whole(0, H - 1), -40); // dead for every sample
        Map<String, SimpleMatrix> parameters = Map.of(
                "W1", draw.normal(D, H, 0.6), "b1", b1, "W2", draw.normal(H, C, 0.5), "b2", draw.normal(1, C, 0.5));
        NetCase drawn =
                new NetCase("", parameters, draw.normal(N, D, 1.5), draw.labels(N, C), draw.oneOf(0.13, 0.21, 0.34));
        draw.retryUnless(drawn.isFarFromKinks() && drawn.hasNoHopelessSample());
        return drawn;
    }

    /**
     * A net whose first input shifts all scores of a row: as they are, they lie around -800. e^800 is infinite and e^-800
     * is 0, but the loss does not change when all scores of a row are shifted. All numbers are sixteenths, so that single
     * precision holds scores of this size without rounding, and who computes in it is right, too.
     */
    static NetCase withLargeScores(Draw draw) {
        NetCase usual = draw(draw);
        Map<String, SimpleMatrix> parameters = new TreeMap<>();
        usual.parameters().forEach((name, value) -> parameters.put(name, inSixteenths(value)));
        // The first input and the first hidden unit only carry each row's shift to all of its scores.
        for (int j = 0; j < parameters.get("b1").getNumElements(); j++) {
            parameters.get("W1").set(0, j, j == 0 ? 1 : 0);
        }
        for (int i = 1; i < parameters.get("W1").getNumRows(); i++) {
            parameters.get("W1").set(i, 0, 0);
        }
        parameters.get("b1").set(0, 0);
        for (int c = 0; c < parameters.get("b2").getNumElements(); c++) {
            parameters.get("W2").set(0, c, 1);
            parameters.get("b2").set(c, parameters.get("b2").get(c) - 800);
        }
        NetCase low = new NetCase("", parameters, shifted(inSixteenths(usual.X()), 1, 1), usual.y(), usual.reg());
        draw.retryUnless(low.isFarFromKinks() && low.hasNoHopelessSample());
        return low;
    }

    /** The batch of {@link #withLargeScores} with scores around 800. */
    SimpleMatrix large() {
        return shifted(X, 1600, 1600);
    }

    /** The batch of {@link #withLargeScores} with scores around 0. */
    SimpleMatrix middle() {
        return shifted(X, 800, 800);
    }

    /** The batch of {@link #withLargeScores} with scores around 800 in every other row and around -800 in the rest. */
    SimpleMatrix mixed() {
        return shifted(X, 1600, 1);
    }

    /** The same batch on a net with other parameters. */
    NetCase at(Map<String, SimpleMatrix> others) {
        return new NetCase(name, others, X, y, reg);
    }

    @Override
    public Map<String, Double> sizes() {
        return Map.of(
                "N", (double) y.length,
                "D", (double) X.getNumCols(),
                "H", (double) parameters.get("b1").getNumElements(),
                "C", (double) parameters.get("b2").getNumElements(),
                "reg", reg);
    }

    /** The gradient when it is asked for a second time. */
    static Map<String, SimpleMatrix> gradientAskedAgain(TwoLayerClassifier net, NetCase on) {
        net.gradient(on.X(), on.y(), 0);
        return net.gradient(on.X(), on.y(), 0);
    }

    private static SimpleMatrix inSixteenths(SimpleMatrix matrix) {
        return matrix.elementOp((int i, int j, double v) -> Math.rint(16 * v) / 16);
    }

    private static SimpleMatrix shifted(SimpleMatrix batch, double even, double odd) {
        SimpleMatrix shifted = batch.copy();
        for (int i = 0; i < shifted.getNumRows(); i++) {
            shifted.set(i, 0, i % 2 == 0 ? even : odd);
        }
        return shifted;
    }

    /** A net whose scores lie thousands apart: the probability of many a true class is too small for a double. */
    static NetCase withScoresFarApart(Draw draw) {
        NetCase usual = draw(draw);
        Map<String, SimpleMatrix> parameters = new TreeMap<>(usual.parameters());
        parameters.put("W2", usual.parameters().get("W2").scale(3_000));
        return new NetCase("", parameters, usual.X(), usual.y(), usual.reg());
    }

    /** A loss that is a number; an infinite one comes from the logarithm of a probability of 0. */
    static Finding isFinite(NetCase on, double loss) {
        Finding finding = Finding.that(Double.isFinite(loss), "a finite number", "" + loss);
        return loss == Double.POSITIVE_INFINITY ? finding.proves("log-of-zero") : finding;
    }

    private SimpleMatrix preActivation() {
        return Batch.addToEveryRow(X.mult(parameters.get("W1")), parameters.get("b1"));
    }

    private boolean isFarFromKinks() {
        SimpleMatrix f = preActivation();
        for (int i = 0; i < f.getNumElements(); i++) {
            if (Math.abs(f.get(i)) < FROM_KINK) {
                return false;
            }
        }
        return true;
    }

    /** Whether every sample reaches some hidden unit. */
    boolean bringsEverySampleToAHiddenUnit() {
        SimpleMatrix f = preActivation();
        for (int i = 0; i < f.getNumRows(); i++) {
            if (f.getRow(i).elementMax() <= 0) {
                return false;
            }
        }
        return true;
    }

    private boolean hasNoHopelessSample() {
        SimpleMatrix h = preActivation().elementOp((int i, int j, double v) -> Math.max(0, v));
        SimpleMatrix scores = Batch.addToEveryRow(h.mult(parameters.get("W2")), parameters.get("b2"));
        for (int i = 0; i < y.length; i++) {
            double sum = 0;
            for (int j = 0; j < scores.getNumCols(); j++) {
                sum += Math.exp(scores.get(i, j) - scores.get(i, y[i]));
            }
            if (1 / sum < LEAST_PROBABILITY) {
                return false;
            }
        }
        return true;
    }
}
