package homework.linear;

import homework.NotWritten;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * How wrong a linear classifier is, and in which direction it becomes more so.
 *
 * <p>N samples of D values are the rows of an N x D matrix {@code X}; there are C classes, at least two, and a label is a
 * class index in 0..C-1. The parameters are {@code W} (D x C) and {@code b} (1 x C).
 *
 * <pre>
 *   scores = X W + b                                            N x C    b is added to every row
 *   L[i]   = the loss of sample i, from row i of the scores     hinge or softmax
 *   loss   = (1/N) * (sum over i of L[i])  +  reg * (sum of W^2)
 *
 *   hinge:    L[i] = sum over all j other than y[i] of  max(0, scores[i, j] - scores[i, y[i]] + 1)
 *   softmax:  L[i] = -ln( e^scores[i, y[i]] / (sum over j of e^scores[i, j]) )
 * </pre>
 *
 * <p>Books write {@code f(x, W) = Wx + b} for a single column x: here samples are rows, so W stands on the other side and
 * is transposed. The penalty is {@code reg} times the sum of all squared entries of W: without a factor one half, not
 * divided by N, and without b.
 *
 * <p>No method changes its arguments, and each gives the same answer whatever was called before. Callers give at least
 * one sample.
 */
public interface LinearLoss {

    /**
     * The scores of every class.
     *
     * @param X N x D
     * @param W D x C
     * @param b 1 x C
     * @return N x C
     */
    SimpleMatrix scores(SimpleMatrix X, SimpleMatrix W, SimpleMatrix b);

    /**
     * The mean loss of a batch plus the penalty. The softmax loss is finite for all scores between -1e6 and 1e6, although
     * e^1000 is not.
     *
     * @param X N x D
     * @param y N labels
     * @param W D x C
     * @param b 1 x C
     * @param reg the strength of the penalty, at least 0
     */
    double loss(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg);

    /**
     * The gradient of {@link #loss} with respect to both parameters, by calculus and not by differences. Where a term of
     * the hinge loss is exactly at its kink, its slope may be taken from either side. The gradient is finite where the
     * loss is.
     *
     * @param X N x D
     * @param y N labels
     * @param W D x C
     * @param b 1 x C
     * @param reg the strength of the penalty, at least 0
     * @return under the keys {@code W} (D x C) and {@code b} (1 x C)
     */
    Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg);

    /**
     * One step of gradient descent on {@link #loss}, for bonus points: {@code w <- w - learningRate * gradient} for every
     * number w of both parameters.
     *
     * @param X N x D
     * @param y N labels
     * @param W D x C, left as it is
     * @param b 1 x C, left as it is
     * @param reg the strength of the penalty, at least 0
     * @param learningRate greater than 0
     * @return the new parameters, under the keys {@code W} and {@code b}
     */
    default Map<String, SimpleMatrix> step(
            SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg, double learningRate) {
        throw new NotWritten("step");
    }
}
