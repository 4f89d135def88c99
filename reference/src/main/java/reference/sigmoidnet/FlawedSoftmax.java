package reference.sigmoidnet;

import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/** From scores to probabilities, with the mistakes that are made on the way. */
final class FlawedSoftmax {
    private final Set<String> mistakes;

    FlawedSoftmax(Set<String> mistakes) {
        this.mistakes = mistakes;
    }

    private boolean makes(String mistake) {
        return mistakes.contains(mistake);
    }

    SimpleMatrix of(SimpleMatrix scores) {
        if (makes("softmax-missing")) {
            return scores;
        }
        if (makes("sigmoid-for-softmax")) {
            return sigmoid(scores);
        }
        if (makes("sigmoid-before-softmax")) {
            return rows(sigmoid(scores));
        }
        if (makes("softmax-over-columns")) {
            return rows(scores.transpose()).transpose();
        }
        if (makes("softmax-over-batch")) {
            SimpleMatrix p = scores.minus(scores.elementMax()).elementExp();
            return p.divide(p.elementSum());
        }
        SimpleMatrix p = rows(scores);
        return makes("softmax-twice") ? rows(p) : p;
    }

    private static SimpleMatrix sigmoid(SimpleMatrix a) {
        return a.elementOp((int i, int j, double value) -> 1 / (1 + Math.exp(-value)));
    }

    private SimpleMatrix rows(SimpleMatrix scores) {
        SimpleMatrix p = scores.copy();
        for (int i = 0; i < p.getNumRows(); i++) {
            SimpleMatrix row = scores.getRow(i).minus(shift(scores, i)).elementExp();
            p.insertIntoThis(i, 0, row.divide(row.elementSum()));
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
