package homework.layers;

import backmark.check.Draw;
import backmark.check.Finding;
import backmark.check.Named;
import backmark.check.Sized;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Two batches of scores of equal size, with their labels. No true class is nearly impossible, one label is repeated and
 * one class is missing.
 *
 * @param scores N x C
 * @param labels N
 * @param otherScores another batch
 * @param otherLabels its labels
 */
record ScoresCase(String name, SimpleMatrix scores, int[] labels, SimpleMatrix otherScores, int[] otherLabels)
        implements Named, Sized {
    private static final double LEAST_PROBABILITY = 1e-3;

    /** N and C of each case. */
    private static final int[][] SIZES = {{5, 3}, {6, 4}, {7, 5}};

    static ScoresCase draw(Draw draw) {
        int N = SIZES[draw.number() % SIZES.length][0];
        int C = SIZES[draw.number() % SIZES.length][1];
        ScoresCase drawn = new ScoresCase(
                "", draw.normal(N, C, 1.5), draw.labels(N, C), draw.normal(N, C, 1.5), draw.labels(N, C));
        draw.retryUnless(isPossible(drawn.scores, drawn.labels) && isPossible(drawn.otherScores, drawn.otherLabels));
        return drawn;
    }

    /** The lecture's two scores, whose probabilities are .97 and .03: the loss is 3.5. */
    static ScoresCase lecture() {
        return new ScoresCase("scores 2.3 and -1.2", row(2.3, -1.2), new int[] {1}, row(-0.4, 1.7), new int[] {0});
    }

    private static SimpleMatrix row(double... scores) {
        return new SimpleMatrix(1, scores.length, true, scores);
    }

    private static boolean isPossible(SimpleMatrix scores, int[] labels) {
        for (int i = 0; i < labels.length; i++) {
            double sum = 0;
            for (int j = 0; j < scores.getNumCols(); j++) {
                sum += Math.exp(scores.get(i, j) - scores.get(i, labels[i]));
            }
            if (1 / sum < LEAST_PROBABILITY) {
                return false;
            }
        }
        return true;
    }

    /** All scores moved by the same amount, which changes neither the loss nor its gradient. */
    ScoresCase around(double middle) {
        return moved(middle, middle);
    }

    /** Every other row around 1,000, the others around -1,000. */
    ScoresCase apart() {
        return moved(1000, -1000);
    }

    /** On a grid of 1/64, so that even single precision holds what is left of a score beside a thousand. */
    private ScoresCase moved(double even, double odd) {
        SimpleMatrix moved = scores.elementOp(
                (int i, int j, double score) -> Math.rint(64 * score) / 64 + (i % 2 == 0 ? even : odd));
        return new ScoresCase(name, moved, labels, otherScores, otherLabels);
    }

    /**
     * Scores thousands apart within a row: the probability of many a true class is too small for a double. The largest of
     * each row is 0, so that no power is infinite.
     */
    SimpleMatrix spread() {
        return scores.elementOp(
                (int i, int j, double score) -> 3000 * (score - scores.getRow(i).elementMax()));
    }

    double loss(LossLayer layer) {
        return layer.forward(scores, labels);
    }

    SimpleMatrix gradient(LossLayer layer) {
        layer.forward(scores, labels);
        return layer.backward();
    }

    SimpleMatrix gradientAgain(LossLayer layer) {
        layer.forward(scores, labels);
        layer.backward();
        return layer.backward();
    }

    /** The gradient of the batch, after another one has gone through the layer. */
    SimpleMatrix gradientAfterAnother(LossLayer layer) {
        layer.forward(otherScores, otherLabels);
        return gradient(layer);
    }

    /** What the gradient is taken with respect to. */
    Map<String, SimpleMatrix> point() {
        return Map.of("", scores);
    }

    /** The same labels with other scores. */
    ScoresCase at(Map<String, SimpleMatrix> point) {
        return new ScoresCase(name, point.get(""), labels, otherScores, otherLabels);
    }

    @Override
    public Map<String, Double> sizes() {
        return Map.of("N", (double) labels.length, "C", (double) scores.getNumCols());
    }

    /** The losses of the scores near 0 and near a number far from it. */
    double[] nearAndFar(LossLayer layer, double middle) {
        return new double[] {around(0).loss(layer), around(middle).loss(layer)};
    }

    /** Two losses that differ by little: single precision keeps two digits of a score beside 10,000. */
    static Finding areAlike(ScoresCase on, double[] losses) {
        double allowed = 0.02 * Math.max(1, Math.abs(losses[0]));
        return Finding.that(
                Math.abs(losses[0] - losses[1]) <= allowed, "about " + losses[0] + ", as around 0", "" + losses[1]);
    }

    /** A loss that is a number; of scores that are not positive, only the logarithm of 0 is infinite. */
    static Finding isFinite(ScoresCase on, double loss) {
        Finding finding = Finding.that(Double.isFinite(loss), "a finite number", "" + loss);
        return Double.isInfinite(loss) ? finding.proves("log-of-zero") : finding;
    }
}
