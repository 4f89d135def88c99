package reference.twolayer;

import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/** The softmax, its loss and its gradient, with the mistakes that are made in them. */
final class FlawedLoss {
    private final Set<String> mistakes;

    FlawedLoss(Set<String> mistakes) {
        this.mistakes = mistakes;
    }

    private boolean makes(String mistake) {
        return mistakes.contains(mistake);
    }

    /** The data part of the loss. */
    double of(SimpleMatrix scores, int[] y) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += ofSample(scores, i, y[i]);
        }
        if (makes("loss-sign")) {
            sum = -sum;
        }
        if (makes("loss-not-averaged")) {
            return sum;
        }
        return sum / (makes("loss-wrong-divisor") ? (double) y.length * scores.getNumCols() : y.length);
    }

    private double ofSample(SimpleMatrix scores, int i, int label) {
        if (takesProbabilities()) {
            double p = probabilities(scores).get(i, label);
            if (makes("loss-without-log")) {
                return -p;
            }
            return makes("loss-log-base-ten") ? -Math.log10(p) : -Math.log(p);
        }
        return logarithmOfSum(scores, i) - scores.get(i, label);
    }

    /** Whether the loss goes through probabilities; otherwise it never takes the logarithm of one. */
    private boolean takesProbabilities() {
        return makes("loss-without-log")
                || makes("loss-log-base-ten")
                || makes("softmax-over-batch")
                || makes("softmax-over-columns")
                || makes("softmax-twice")
                || makes("softmax-overflow")
                || makes("shift-by-batch-maximum")
                || makes("max-from-MIN_VALUE")
                || makes("log-of-zero");
    }

    private static double logarithmOfSum(SimpleMatrix scores, int i) {
        double largest = scores.getRow(i).elementMax();
        double sum = 0;
        for (int j = 0; j < scores.getNumCols(); j++) {
            sum += Math.exp(scores.get(i, j) - largest);
        }
        return largest + Math.log(sum);
    }

    /** The gradient of the data part with respect to the scores. */
    SimpleMatrix gradient(SimpleMatrix scores, int[] y) {
        SimpleMatrix d = probabilities(scores);
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < d.getNumCols(); j++) {
                d.set(i, j, towards(d.get(i, j), j == y[i]));
            }
        }
        if (makes("gradient-not-averaged")) {
            return d;
        }
        if (makes("integer-division")) {
            return d.scale(1 / y.length); // 0 for two samples or more
        }
        return d.divide(makes("gradient-averaged-twice") ? (double) y.length * y.length : y.length);
    }

    private double towards(double p, boolean trueClass) {
        if (makes("softmax-elementwise") && !trueClass) {
            return 0;
        }
        boolean subtracted = trueClass && !makes("label-not-subtracted") || makes("one-subtracted-everywhere");
        double d = subtracted ? p - 1 : p;
        return makes("gradient-sign") ? -d : d;
    }

    private SimpleMatrix probabilities(SimpleMatrix scores) {
        if (makes("softmax-over-columns")) {
            return stableSoftmax(scores.transpose()).transpose();
        }
        if (makes("softmax-over-batch")) {
            SimpleMatrix p = scores.minus(scores.elementMax()).elementExp();
            return p.divide(p.elementSum());
        }
        SimpleMatrix p = softmax(scores);
        return makes("softmax-twice") ? softmax(p) : p;
    }

    private SimpleMatrix softmax(SimpleMatrix scores) {
        SimpleMatrix p = scores.copy();
        for (int i = 0; i < p.getNumRows(); i++) {
            double largest = scores.getRow(i).elementMax();
            if (makes("max-from-MIN_VALUE")) {
                largest = Math.max(Double.MIN_VALUE, largest);
            }
            if (makes("shift-by-batch-maximum")) {
                largest = scores.elementMax();
            }
            normalise(p, i, makes("softmax-overflow") ? 0 : largest);
        }
        return p;
    }

    /** The softmax of every row as it should be. */
    static SimpleMatrix stableSoftmax(SimpleMatrix scores) {
        SimpleMatrix p = scores.copy();
        for (int i = 0; i < p.getNumRows(); i++) {
            normalise(p, i, scores.getRow(i).elementMax());
        }
        return p;
    }

    private static void normalise(SimpleMatrix scores, int i, double shift) {
        double sum = 0;
        for (int j = 0; j < scores.getNumCols(); j++) {
            scores.set(i, j, Math.exp(scores.get(i, j) - shift));
            sum += scores.get(i, j);
        }
        for (int j = 0; j < scores.getNumCols(); j++) {
            scores.set(i, j, scores.get(i, j) / sum);
        }
    }
}
