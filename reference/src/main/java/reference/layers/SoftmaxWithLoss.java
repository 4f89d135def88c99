package reference.layers;

import homework.layers.LossLayer;
import org.ejml.simple.SimpleMatrix;

/**
 * Softmax and cross-entropy in one.
 *
 * <p>Taken together they are simpler than each alone. The loss of a row is −ln(e^s_y / Σ e^s_j) = ln Σ e^s_j − s_y, so its
 * slope along s_j is p_j, less 1 where j is the label: no division by a probability is left. And since subtracting the
 * row's largest score from all its scores changes nothing, no power overflows and the sum is at least e^0, so that its
 * logarithm is always a number.
 */
public final class SoftmaxWithLoss implements LossLayer {
    private SimpleMatrix p; // N x C, the probabilities of the latest forward
    private int[] labels;

    @Override
    public double forward(SimpleMatrix scores, int[] labels) {
        this.labels = labels.clone();
        p = new SimpleMatrix(scores.getNumRows(), scores.getNumCols());
        double loss = 0;
        for (int i = 0; i < labels.length; i++) {
            loss += ofRow(scores, i, labels[i]);
        }
        return loss / labels.length;
    }

    /** The loss of one sample; keeps its probabilities. */
    private double ofRow(SimpleMatrix scores, int i, int label) {
        double largest = scores.getRow(i).elementMax();
        double sum = 0;
        for (int j = 0; j < p.getNumCols(); j++) {
            p.set(i, j, Math.exp(scores.get(i, j) - largest));
            sum += p.get(i, j);
        }
        for (int j = 0; j < p.getNumCols(); j++) {
            p.set(i, j, p.get(i, j) / sum);
        }
        return Math.log(sum) - (scores.get(i, label) - largest);
    }

    @Override
    public SimpleMatrix backward() {
        SimpleMatrix dscores = p.copy(); // backward may be asked again, and p must be what it was
        for (int i = 0; i < labels.length; i++) {
            dscores.set(i, labels[i], dscores.get(i, labels[i]) - 1);
        }
        return dscores.divide(labels.length);
    }
}
