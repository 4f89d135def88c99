package homework.linear;

import backmark.check.Draw;
import backmark.check.Finding;
import backmark.check.Named;
import homework.Batch;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * A batch with parameters. Sizes are unrelated, b is not 0, and no number lies near a kink of the hinge loss: on such a
 * case every mistake shows and no correct style fails.
 *
 * @param X N x D
 * @param y N labels
 * @param W D x C
 * @param b 1 x C
 * @param reg the strength of the penalty
 * @param rate a learning rate
 */
record LinearCase(String name, SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg, double rate)
        implements Named {
    private static final double FROM_KINK = 2e-3;
    private static final double LEAST_PROBABILITY = 1e-3;

    /** The lecture's cat, car and frog, whose scores are given: losses 2.9, 0 and 12.9. */
    static LinearCase threePictures() {
        return ofScores("the lecture's cat, car and frog", new int[] {0, 1, 2}, new double[][] {
            {3.2, 5.1, -1.7}, {1.3, 4.9, 2.0}, {2.2, 2.5, -3.1}
        });
    }

    /** The lecture's two scores: the true class has a probability of .03. */
    static LinearCase twoScores() {
        return ofScores("the lecture's two scores", new int[] {1}, new double[][] {{2.3, -1.2}});
    }

    private static LinearCase ofScores(String name, int[] y, double[][] scores) {
        int classes = scores[0].length;
        return new LinearCase(
                name,
                new SimpleMatrix(scores),
                y,
                SimpleMatrix.identity(classes),
                new SimpleMatrix(1, classes),
                .1,
                .1);
    }

    /** A random case; W is square in the second only. */
    static LinearCase draw(Draw draw) {
        int kind = draw.number() % 3;
        int N = List.of(11, 9, 13).get(kind);
        int D = List.of(5, 4, 6).get(kind);
        int C = List.of(3, 4, 5).get(kind);
        LinearCase drawn = new LinearCase(
                "",
                draw.normal(N, D, 1.2),
                draw.labels(N, C),
                draw.normal(D, C, 0.6),
                draw.normal(1, C, 0.8),
                draw.oneOf(0.13, 0.21, 0.34),
                draw.oneOf(0.3, 0.4, 0.6));
        draw.retryUnless(drawn.isFarFromKinks() && drawn.hasNoHopelessSample());
        return drawn;
    }

    /**
     * A case whose first input is added to all scores of its row, and is 0. All other numbers are multiples of 1/8, so that
     * single precision holds the scores exactly even where they are around 800.
     */
    static LinearCase withShift(Draw draw) {
        LinearCase usual = draw(draw);
        SimpleMatrix W = eighths(usual.W);
        for (int j = 0; j < W.getNumCols(); j++) {
            W.set(0, j, 1);
        }
        LinearCase shiftable =
                new LinearCase("", eighths(usual.X), usual.y, W, eighths(usual.b), usual.reg, usual.rate);
        draw.retryUnless(shiftable.shifted(0, 0).hasNoHopelessSample());
        return shiftable.shifted(0, 0);
    }

    private static SimpleMatrix eighths(SimpleMatrix m) {
        return m.elementOp((int i, int j, double v) -> Math.rint(8 * v) / 8);
    }

    /** The case of {@link #withShift} with these shifts in every other row and in the rest. */
    LinearCase shifted(double even, double odd) {
        SimpleMatrix shifted = X.copy();
        for (int i = 0; i < y.length; i++) {
            shifted.set(i, 0, i % 2 == 0 ? even : odd);
        }
        return new LinearCase(name, shifted, y, W, b, reg, rate);
    }

    /** A case whose scores lie thousands apart: the probability of many a true class is too small for a double. */
    static LinearCase withScoresFarApart(Draw draw) {
        LinearCase usual = draw(draw);
        return new LinearCase("", usual.X, usual.y, usual.W.scale(3_000), usual.b, usual.reg, usual.rate);
    }

    /** A loss that is a number; an infinite one comes from the logarithm of a probability of 0. */
    static Finding isFinite(LinearCase on, double loss) {
        Finding finding = Finding.that(Double.isFinite(loss), "a finite number", "" + loss);
        return loss == Double.POSITIVE_INFINITY ? finding.proves("log-of-zero") : finding;
    }

    SimpleMatrix scores(LinearLoss of) {
        return of.scores(X, W, b);
    }

    double loss(LinearLoss of, double strength) {
        return of.loss(X, y, W, b, strength);
    }

    /** The loss of each sample as a batch of its own. */
    double[] lossOfEach(LinearLoss of) {
        double[] losses = new double[y.length];
        Arrays.setAll(losses, i -> of.loss(X.rows(i, i + 1), new int[] {y[i]}, W, b, 0));
        return losses;
    }

    Map<String, SimpleMatrix> gradient(LinearLoss of, double strength) {
        return of.gradient(X, y, W, b, strength);
    }

    Map<String, SimpleMatrix> step(LinearLoss of) {
        return of.step(X, y, W, b, reg, rate);
    }

    /** Where a step leads by the student's own gradient. */
    Map<String, SimpleMatrix> ownStep(LinearLoss of) {
        Map<String, SimpleMatrix> slopes = gradient(of, reg);
        return Map.of(
                "W",
                W.minus(slopes.get("W").scale(rate)),
                "b",
                b.minus(slopes.get("b").scale(rate)));
    }

    private boolean isFarFromKinks() {
        SimpleMatrix scores = Batch.addToEveryRow(X.mult(W), b);
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < scores.getNumCols(); j++) {
                double lead = scores.get(i, y[i]) - scores.get(i, j);
                if (j != y[i] && (Math.abs(lead - 1) < FROM_KINK || Math.abs(lead) < FROM_KINK)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean hasNoHopelessSample() {
        SimpleMatrix scores = Batch.addToEveryRow(X.mult(W), b);
        for (int i = 0; i < y.length; i++) {
            if (scores.getRow(i).elementMax() - scores.get(i, y[i]) > -Math.log(LEAST_PROBABILITY)) {
                return false;
            }
        }
        return true;
    }
}
