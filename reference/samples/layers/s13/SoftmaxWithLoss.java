package homework.layers;

import homework.NotWritten;
import org.ejml.simple.SimpleMatrix;

/**
 * Softmax and cross-entropy in one layer: from scores to the mean loss of the batch.
 *
 * <pre>{@code
 *   p[i][j] = e^scores[i][j] / sum over k of e^scores[i][k]      row by row
 *   loss    = 1/N · sum over i of -ln p[i][labels[i]]
 * }</pre>
 */
public final class SoftmaxWithLoss implements LossLayer {
    // TODO 4: fields for what backward needs from forward.

    public SoftmaxWithLoss() {}

    @Override
    public double forward(SimpleMatrix scores, int[] labels) {
        // TODO 4a: the softmax of every row, then the mean of -ln(probability of the true class).
        // TODO 4b: e^710 is infinite, and e^-746 is 0. Which number may be subtracted from all scores of a row without
        //          changing its softmax? And what does the logarithm do to a probability that has become 0?
        //          Remember what backward needs, and mind whose arrays these are.
        throw new NotWritten("SoftmaxWithLoss.forward");
    }

    @Override
    public SimpleMatrix backward() {
        // TODO 4c: the gradient of the mean loss with respect to the scores, N x C.
        throw new NotWritten("SoftmaxWithLoss.backward");
    }
}
