package reference.linear;

import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/** {@link SoftmaxLoss} with the mistakes known for it. */
final class FlawedSoftmax extends FlawedLinear {
    FlawedSoftmax(Set<String> mistakes) {
        super(mistakes);
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix X, SimpleMatrix W, SimpleMatrix b) {
        SimpleMatrix scores = super.scores(X, W, b);
        return makes("scores-are-probabilities") ? softmax(scores) : scores;
    }

    @Override
    double[] losses(SimpleMatrix scores, int[] y) {
        boolean naive = makes("softmax-overflow") || makes("max-from-MIN_VALUE") || makes("shift-by-batch-maximum");
        boolean asSum = !naive && !makes("log-of-zero") && isPlainSoftmax();
        SimpleMatrix p = probabilities(scores);
        double[] losses = new double[y.length];
        for (int i = 0; i < losses.length; i++) {
            if (makes("loss-without-log")) {
                losses[i] = p.get(i, y[i]);
            } else {
                double log = asSum ? logProbability(scores, i, y[i]) : Math.log(p.get(i, y[i]));
                losses[i] = makes("loss-log-base-ten") ? -log / Math.log(10) : -log;
            }
            losses[i] *= makes("loss-sign") ? -1 : 1;
        }
        return losses;
    }

    private boolean isPlainSoftmax() {
        return !makes("softmax-over-batch") && !makes("softmax-over-columns") && !makes("softmax-twice");
    }

    private static double logProbability(SimpleMatrix scores, int i, int label) {
        double largest = scores.getRow(i).elementMax();
        double sum = 0;
        for (int j = 0; j < scores.getNumCols(); j++) {
            sum += Math.exp(scores.get(i, j) - largest);
        }
        return scores.get(i, label) - largest - Math.log(sum);
    }

    @Override
    SimpleMatrix gradient(SimpleMatrix scores, int[] y) {
        SimpleMatrix p = probabilities(scores);
        SimpleMatrix dscores = p.copy();
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < p.getNumCols(); j++) {
                boolean own = j == y[i];
                boolean less = own && !makes("label-not-subtracted") || makes("one-subtracted-everywhere");
                if (less) {
                    dscores.set(i, j, p.get(i, j) - 1);
                }
                if (makes("softmax-elementwise") && !own) {
                    dscores.set(i, j, 0);
                }
            }
        }
        return dscores;
    }

    private SimpleMatrix probabilities(SimpleMatrix scores) {
        if (makes("softmax-over-batch")) {
            SimpleMatrix shifted = scores.minus(scores.elementMax()).elementExp();
            return shifted.divide(shifted.elementSum());
        }
        if (makes("softmax-over-columns")) {
            return softmax(scores.transpose()).transpose();
        }
        return makes("softmax-twice") ? softmax(softmax(scores)) : softmax(scores);
    }

    private SimpleMatrix softmax(SimpleMatrix scores) {
        SimpleMatrix p = scores.copy();
        for (int i = 0; i < p.getNumRows(); i++) {
            double shift = shift(scores, i);
            double sum = 0;
            for (int j = 0; j < p.getNumCols(); j++) {
                p.set(i, j, Math.exp(scores.get(i, j) - shift));
                sum += p.get(i, j);
            }
            for (int j = 0; j < p.getNumCols(); j++) {
                p.set(i, j, p.get(i, j) / sum);
            }
        }
        return p;
    }

    private double shift(SimpleMatrix scores, int i) {
        if (makes("softmax-overflow")) {
            return 0;
        }
        if (makes("shift-by-batch-maximum")) {
            return scores.elementMax();
        }
        double largest = scores.getRow(i).elementMax();
        return makes("max-from-MIN_VALUE") ? Math.max(Double.MIN_VALUE, largest) : largest;
    }
}
