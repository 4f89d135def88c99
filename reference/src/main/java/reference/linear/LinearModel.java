package reference.linear;

import homework.Batch;
import homework.linear.LinearLoss;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * What the hinge and the softmax loss share: everything but the loss of a row of scores.
 *
 * <pre>
 *   X --[W, b]--> scores --[hinge or softmax, mean]--> data loss      + penalty of W
 * </pre>
 *
 * Every {@code dv} is the gradient of the loss with respect to {@code v} and has the shape of {@code v}.
 */
abstract class LinearModel implements LinearLoss {

    /** The loss of sample i, whose class is {@code label}. */
    abstract double lossOf(SimpleMatrix scores, int i, int label);

    /** Row i of the gradient of that loss: what its scores do to it. Written into {@code dscores}, which is all 0. */
    abstract void gradientOf(SimpleMatrix scores, int i, int label, SimpleMatrix dscores);

    @Override
    public final SimpleMatrix scores(SimpleMatrix X, SimpleMatrix W, SimpleMatrix b) {
        return Batch.addToEveryRow(X.mult(W), b);
    }

    @Override
    public final double loss(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        SimpleMatrix scores = scores(X, W, b);
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += lossOf(scores, i, y[i]);
        }
        return sum / y.length + reg * W.elementMult(W).elementSum();
    }

    @Override
    public final Map<String, SimpleMatrix> gradient(
            SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        SimpleMatrix scores = scores(X, W, b);
        SimpleMatrix dscores = new SimpleMatrix(scores.getNumRows(), scores.getNumCols());
        for (int i = 0; i < y.length; i++) {
            gradientOf(scores, i, y[i], dscores);
        }
        dscores = dscores.divide(y.length); // the loss is a mean
        return Map.of(
                "W", X.transpose().mult(dscores).plus(W.scale(2 * reg)), // the square's 2
                "b", Batch.sumOverRows(dscores)); // a bias is in the scores of every row
    }

    @Override
    public final Map<String, SimpleMatrix> step(
            SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg, double learningRate) {
        Map<String, SimpleMatrix> gradient = gradient(X, y, W, b, reg);
        return Map.of(
                "W", W.minus(gradient.get("W").scale(learningRate)),
                "b", b.minus(gradient.get("b").scale(learningRate)));
    }
}
