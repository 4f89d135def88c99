package homework.linear;

import homework.NotWritten;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Your softmax loss. {@link LinearLoss} says exactly what every method must do, and {@link homework.Batch} has operations
 * on batches that will help. You may add methods and classes as you like, for example one for what both losses share.
 */
public final class SoftmaxLoss implements LinearLoss {

    public SoftmaxLoss() {}

    // ---- 4. Scores -------------------------------------------------------------------------------------------------

    @Override
    public SimpleMatrix scores(SimpleMatrix X, SimpleMatrix W, SimpleMatrix b) {
        // TODO 4: N x C numbers, one row for each sample.
        throw new NotWritten("SoftmaxLoss.scores");
    }

    // ---- 6. Softmax loss -------------------------------------------------------------------------------------------

    @Override
    public double loss(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        // TODO 6a: the loss of one sample, then the mean over the batch. Mind large scores: e^1000 is infinite.
        // TODO 6b: add the penalty.
        throw new NotWritten("SoftmaxLoss.loss");
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        // TODO 6c: the gradient with respect to the scores, N x C. Probabilities are a good place to start.
        // TODO 6d: from the scores back to W and b, as in the hinge loss, with the penalty.
        //          Return both under the keys "W" and "b".
        throw new NotWritten("SoftmaxLoss.gradient");
    }

    // ---- 8. Gradient descent (bonus) -------------------------------------------------------------------------------

    @Override
    public Map<String, SimpleMatrix> step(
            SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg, double learningRate) {
        // TODO 8: new matrices for W and b, a little further downhill.
        throw new NotWritten("SoftmaxLoss.step");
    }
}
