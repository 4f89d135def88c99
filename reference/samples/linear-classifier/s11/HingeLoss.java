package homework.linear;

import homework.NotWritten;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Your hinge loss. {@link LinearLoss} says exactly what every method must do, and {@link homework.Batch} has operations
 * on batches that will help. You may add methods and classes as you like, for example one for what both losses share.
 */
public final class HingeLoss implements LinearLoss {

    public HingeLoss() {}

    // ---- 4. Scores -------------------------------------------------------------------------------------------------

    @Override
    public SimpleMatrix scores(SimpleMatrix X, SimpleMatrix W, SimpleMatrix b) {
        // TODO 4: N x C numbers, one row for each sample.
        throw new NotWritten("HingeLoss.scores");
    }

    // ---- 5. Hinge loss ---------------------------------------------------------------------------------------------

    @Override
    public double loss(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        // TODO 5a: the loss of one sample, then the mean over the batch.
        // TODO 5b: add the penalty.
        throw new NotWritten("HingeLoss.loss");
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        // TODO 5c: the gradient with respect to the scores, N x C: which scores of a row does its loss depend on,
        //          and how?
        // TODO 5d: from the scores back to W and b. Return both under the keys "W" and "b".
        // TODO 5e: the penalty has a gradient, too.
        throw new NotWritten("HingeLoss.gradient");
    }

    // ---- 8. Gradient descent (bonus) -------------------------------------------------------------------------------

    @Override
    public Map<String, SimpleMatrix> step(
            SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg, double learningRate) {
        // TODO 8: new matrices for W and b, a little further downhill.
        throw new NotWritten("HingeLoss.step");
    }
}
