package reference.layers;

import homework.layers.LossLayer;
import org.ejml.simple.SimpleMatrix;

/** {@link SoftmaxWithLoss}, asking at every place where students are known to err whether to err there. */
final class FlawedSoftmaxWithLoss implements LossLayer {
    private final Making making;
    private final FlawedSoftmax softmax;
    private SimpleMatrix scores; // of caches-scores-by-reference
    private SimpleMatrix p;
    private int[] labels;

    FlawedSoftmaxWithLoss(Making making) {
        this.making = making;
        this.softmax = new FlawedSoftmax(making);
    }

    private boolean makes(String mistake) {
        return making.makes(mistake);
    }

    @Override
    public double forward(SimpleMatrix scores, int[] labels) {
        SimpleMatrix now = softmax.of(scores);
        if (p == null || !makes("stale-input")) {
            this.scores = scores;
            p = now;
            this.labels = makes("caches-by-reference") ? labels : labels.clone();
        }
        return mean(scores, now, labels);
    }

    private double mean(SimpleMatrix scores, SimpleMatrix probabilities, int[] labels) {
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum += makes("log-sum-overflow")
                    ? Math.log(scores.getRow(i).elementExp().elementSum()) - scores.get(i, labels[i])
                    : ofSample(probabilities.get(i, labels[i]));
        }
        if (makes("loss-sign")) {
            sum = -sum;
        }
        if (makes("loss-not-averaged")) {
            return sum;
        }
        return sum / (makes("loss-wrong-divisor") ? labels.length * probabilities.getNumCols() : labels.length);
    }

    private double ofSample(double p) {
        if (makes("loss-without-log")) {
            return -p;
        }
        // Only log-of-zero leaves a probability of 0 as it is; a NaN stays what it is in any case.
        double positive = makes("log-of-zero") ? p : Math.max(p, Double.MIN_VALUE);
        return makes("loss-log-base-ten") ? -Math.log10(positive) : -Math.log(positive);
    }

    @Override
    public SimpleMatrix backward() {
        SimpleMatrix from = makes("caches-scores-by-reference") ? softmax.of(scores) : p;
        SimpleMatrix d = averaged(from.elementOp((int i, int j, double v) -> slope(v, j == labels[i])));
        if (makes("probabilities-overwritten")) {
            p = d.copy();
        }
        return d;
    }

    /** The slope of one sample's loss along one of its scores. */
    private double slope(double p, boolean trueClass) {
        if (makes("softmax-elementwise") && !trueClass) {
            return 0;
        }
        boolean subtracted = trueClass && !makes("label-not-subtracted") || makes("one-subtracted-everywhere");
        double d = subtracted ? p - 1 : p;
        if (makes("output-derivative-extra")) {
            d *= p * (1 - p);
        }
        return makes("gradient-sign") ? -d : d;
    }

    private SimpleMatrix averaged(SimpleMatrix d) {
        int N = labels.length;
        if (makes("gradient-not-averaged")) {
            return d;
        }
        if (makes("integer-division")) {
            return d.scale(1 / N); // 0 for two samples or more
        }
        return d.divide(makes("gradient-averaged-twice") ? (double) N * N : N);
    }
}
