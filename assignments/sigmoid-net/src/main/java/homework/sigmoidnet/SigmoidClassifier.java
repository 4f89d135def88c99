package homework.sigmoidnet;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * A net of two affine layers, with a sigmoid after the first and a softmax after the second.
 *
 * <p>N samples of D values are the rows of an N x D matrix {@code x}; there are H hidden units and C classes. Labels are
 * one-hot: row i of the N x C matrix {@code t} is 1 at the class of sample i and 0 elsewhere.
 *
 * <pre>
 *   a1   = x W1 + b1              N x H     b1 is added to every row
 *   z1   = 1 / (1 + e^-a1)        N x H     the sigmoid, element by element
 *   a2   = z1 W2 + b2             N x C     the scores
 *   y    = softmax(a2)            N x C     row by row
 *   loss = (1/N) * (sum over i of -ln y[i, class of sample i])
 * </pre>
 *
 * <p>The parameters are {@code W1} (D x H), {@code b1} (1 x H), {@code W2} (H x C) and {@code b2} (1 x C). There is no
 * penalty on them. The logarithm is the natural one, and nothing is added to its argument.
 *
 * <p>Predictions, loss and gradient are finite numbers for all entries of {@code a1} and {@code a2} between -1e6 and 1e6,
 * although e^1000 is not.
 *
 * <p>No method changes its arguments, and only {@link #update} changes the net: every other method may be called any
 * number of times, in any order, and always gives the same answer for the same arguments and parameters. Callers give at
 * least one sample.
 */
public interface SigmoidClassifier {

    /**
     * The probability of every class.
     *
     * @param x N x D
     * @return {@code y}, N x C; every row adds up to 1
     */
    SimpleMatrix predict(SimpleMatrix x);

    /**
     * The mean cross-entropy of a batch.
     *
     * @param x N x D
     * @param t N x C, one-hot
     */
    double loss(SimpleMatrix x, SimpleMatrix t);

    /**
     * The share of the samples whose most probable class is their own.
     *
     * @param x N x D
     * @param t N x C, one-hot
     * @return from 0 to 1; where probabilities tie, any of the most probable classes may count
     */
    double accuracy(SimpleMatrix x, SimpleMatrix t);

    /**
     * The gradient of {@link #loss} with respect to every parameter, by backpropagation. The parameters stay as they are.
     *
     * @param x N x D
     * @param t N x C, one-hot
     * @return under the keys {@code W1}, {@code b1}, {@code W2} and {@code b2}, each in its parameter's shape
     */
    Map<String, SimpleMatrix> gradient(SimpleMatrix x, SimpleMatrix t);

    /**
     * One step of gradient descent: subtracts from every parameter {@code learningRate} times its gradient.
     *
     * @param gradients under the keys {@code W1}, {@code b1}, {@code W2} and {@code b2}, each in its parameter's shape;
     *     not necessarily those of this net's loss, and left as they are
     * @param learningRate at least 0
     */
    void update(Map<String, SimpleMatrix> gradients, double learningRate);

    /**
     * The current parameters under the keys {@code W1}, {@code b1}, {@code W2} and {@code b2}: the net's own matrices or
     * copies. Callers do not change them.
     */
    Map<String, SimpleMatrix> parameters();
}
