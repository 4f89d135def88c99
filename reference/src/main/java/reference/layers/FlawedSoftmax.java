package reference.layers;

import org.ejml.simple.SimpleMatrix;

/** The softmax of every row, with the mistakes that are made in it. */
final class FlawedSoftmax {
    private final Making making;

    FlawedSoftmax(Making making) {
        this.making = making;
    }

    SimpleMatrix of(SimpleMatrix scores) {
        if (making.makes("softmax-over-columns")) {
            return ofRows(scores.transpose()).transpose();
        }
        if (making.makes("softmax-over-batch")) {
            SimpleMatrix powers = scores.minus(scores.elementMax()).elementExp();
            return powers.divide(powers.elementSum());
        }
        SimpleMatrix p = ofRows(scores);
        return making.makes("softmax-twice") ? ofRows(p) : p;
    }

    private SimpleMatrix ofRows(SimpleMatrix scores) {
        SimpleMatrix p = scores.createLike();
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
        if (making.makes("softmax-overflow")) {
            return 0;
        }
        if (making.makes("shift-by-batch-maximum")) {
            return scores.elementMax();
        }
        double largest = scores.getRow(i).elementMax();
        return making.makes("max-from-MIN_VALUE") ? Math.max(Double.MIN_VALUE, largest) : largest;
    }
}
