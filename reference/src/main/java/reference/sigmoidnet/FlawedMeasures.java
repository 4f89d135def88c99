package reference.sigmoidnet;

import homework.Batch;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/** All that is measured by the labels: loss, accuracy, and the gradient that starts the way back. */
final class FlawedMeasures {
    private final Set<String> mistakes;

    FlawedMeasures(Set<String> mistakes) {
        this.mistakes = mistakes;
    }

    private boolean makes(String mistake) {
        return mistakes.contains(mistake);
    }

    // ---- Loss ------------------------------------------------------------------------------------------------------

    double loss(SimpleMatrix scores, SimpleMatrix y, SimpleMatrix t) {
        double sum = 0;
        for (int i = 0; i < t.getNumRows(); i++) {
            sum += lossOfSample(scores, y, t, i);
        }
        if (makes("loss-sign")) {
            sum = -sum;
        }
        if (makes("loss-not-averaged")) {
            return sum;
        }
        return sum / (makes("loss-wrong-divisor") ? (double) t.getNumRows() * t.getNumCols() : t.getNumRows());
    }

    private double lossOfSample(SimpleMatrix scores, SimpleMatrix y, SimpleMatrix t, int i) {
        if (makes("squared-error-loss")) {
            SimpleMatrix off = y.getRow(i).minus(t.getRow(i));
            return off.dot(off) / 2;
        }
        if (makes("binary-cross-entropy")) {
            double sum = 0;
            for (int j = 0; j < t.getNumCols(); j++) {
                sum -= logarithm(t.get(i, j) == 1 ? y.get(i, j) : 1 - y.get(i, j));
            }
            return sum;
        }
        int label = makes("loss-of-predicted-class") ? largest(y, i) : label(t, i);
        if (makes("loss-without-log")) {
            return -y.get(i, label);
        }
        return -(probabilitiesAreRight() ? logarithm(scores, i, label) : logarithm(y.get(i, label)));
    }

    /** Whether the logarithm can be taken of the scores; otherwise it is taken of whatever the probabilities are. */
    private boolean probabilitiesAreRight() {
        return !makes("log-of-zero")
                && !makes("loss-log-base-ten")
                && !makes("softmax-missing")
                && !makes("sigmoid-for-softmax")
                && !makes("sigmoid-before-softmax")
                && !makes("softmax-over-columns")
                && !makes("softmax-over-batch")
                && !makes("softmax-twice")
                && !makes("softmax-overflow")
                && !makes("shift-by-batch-maximum")
                && !makes("max-from-MIN_VALUE");
    }

    private double logarithm(double p) {
        return makes("loss-log-base-ten") ? Math.log10(p) : Math.log(p);
    }

    private static double logarithm(SimpleMatrix scores, int i, int label) {
        SimpleMatrix row = scores.getRow(i).minus(scores.getRow(i).elementMax());
        return row.get(label) - Math.log(row.elementExp().elementSum());
    }

    private int label(SimpleMatrix t, int i) {
        return makes("one-hot-read-as-label") ? (int) t.get(i, 0) : largest(t, i);
    }

    private static int largest(SimpleMatrix m, int i) {
        return Batch.argMaxOfEveryRow(m.getRow(i))[0];
    }

    // ---- Accuracy --------------------------------------------------------------------------------------------------

    double accuracy(SimpleMatrix y, SimpleMatrix t) {
        int right = 0;
        int samples = t.getNumRows();
        if (makes("argmax-wrong-axis")) {
            int[] predicted = Batch.argMaxOfEveryRow(y.transpose());
            int[] labels = Batch.argMaxOfEveryRow(t.transpose());
            for (int c = 0; c < labels.length; c++) {
                right += predicted[c] == labels[c] ? 1 : 0;
            }
        } else {
            for (int i = 0; i < samples; i++) {
                right += isRight(y, t, i) ? 1 : 0;
            }
        }
        if (makes("accuracy-counts-wrong")) {
            right = samples - right;
        }
        if (makes("accuracy-not-divided")) {
            return right;
        }
        if (makes("accuracy-integer-division")) {
            return (double) (right / samples);
        }
        int divisor = samples * (makes("accuracy-over-entries") ? t.getNumCols() : 1);
        return (makes("accuracy-in-percent") ? 100.0 : 1) * right / divisor;
    }

    private boolean isRight(SimpleMatrix y, SimpleMatrix t, int i) {
        int label = label(t, i);
        return makes("accuracy-by-threshold") ? y.get(i, label) > 0.5 : largest(y, i) == label;
    }

    // ---- Gradient --------------------------------------------------------------------------------------------------

    /** The gradient of the loss with respect to the scores: {@code dy}. */
    SimpleMatrix lossGradient(SimpleMatrix y, SimpleMatrix t) {
        int samples = t.getNumRows();
        SimpleMatrix dy = y.elementOp((int i, int j, double p) -> towards(p, t.get(i, j)));
        if (makes("gradient-not-averaged")) {
            return dy;
        }
        if (makes("integer-division")) {
            return dy.scale(1 / samples); // 0 for two samples or more
        }
        return dy.divide(makes("gradient-averaged-twice") ? (double) samples * samples : samples);
    }

    private double towards(double p, double label) {
        if (makes("softmax-elementwise") && label == 0) {
            return 0;
        }
        double d = p - label;
        if (makes("label-not-subtracted")) {
            d = p;
        }
        if (makes("one-subtracted-everywhere")) {
            d = p - 1;
        }
        if (makes("output-derivative-extra")) {
            d *= p * (1 - p);
        }
        return makes("gradient-sign") ? -d : d;
    }
}
