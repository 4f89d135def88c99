package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * A net of two affine layers with a ReLU between them, trained with the softmax loss and an L2 penalty.
 *
 * <p>N samples of D values are the rows of an N x D matrix {@code X}; there are H hidden units and C classes, and a label
 * is a class index in 0..C-1.
 *
 * <pre>
 *   f      = X W1 + b1            N x H     b1 is added to every row
 *   h      = max(0, f)            N x H     element by element
 *   scores = h W2 + b2            N x C
 *   p      = softmax(scores)      N x C     row by row
 *   loss   = (1/N) * (sum over i of -ln p[i, y[i]])  +  reg * (sum of W1^2 + sum of W2^2)
 * </pre>
 *
 * <p>The parameters are {@code W1} (D x H), {@code b1} (1 x H), {@code W2} (H x C) and {@code b2} (1 x C). The penalty is
 * {@code reg} times the sum of all squared entries of both weight matrices: there is no factor one half, the biases are
 * not penalised, and the penalty is not divided by N.
 *
 * <p>No method changes its arguments, and only {@link #train} changes the net: every other method may be called any
 * number of times, in any order, and always gives the same answer for the same arguments and parameters. Callers give
 * labels in 0..C-1 and at least one sample.
 */
public interface TwoLayerClassifier {

    /**
     * The scores of every class, before the softmax.
     *
     * @param X N x D
     * @return N x C
     */
    SimpleMatrix scores(SimpleMatrix X);

    /**
     * The mean softmax loss of a batch plus the penalty.
     *
     * <p>It is finite for all scores between -1e6 and 1e6, although e^1000 is not: no NaN and no infinity.
     *
     * @param X N x D
     * @param y N labels
     * @param reg the strength of the penalty, at least 0
     */
    double loss(SimpleMatrix X, int[] y, double reg);

    /**
     * The gradient of {@link #loss} with respect to every parameter, by backpropagation. At an input of exactly 0 the
     * ReLU's slope may be taken as 0 or as 1.
     *
     * <p>It is finite where the loss is.
     *
     * @param X N x D
     * @param y N labels
     * @param reg the strength of the penalty, at least 0
     * @return under the keys {@code W1}, {@code b1}, {@code W2} and {@code b2}, each in its parameter's shape
     */
    Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, double reg);

    /**
     * Improves the parameters by stochastic gradient descent.
     *
     * <p>Each iteration draws a mini-batch of {@code batchSize} samples with their labels at random, records the batch's
     * loss, takes the gradient of that loss, and moves every parameter, biases too, against its gradient by the learning
     * rate. The loss and the gradient include the penalty with {@code plan.regularization()}.
     *
     * <ul>
     *   <li>Drawing with replacement and drawing without are both right. Where {@code batchSize} is larger than N,
     *       drawing without replacement gives batches of all N samples.
     *   <li>An epoch has {@link TrainingPlan#iterationsPerEpoch} iterations; the last one may have fewer.
     *   <li>After each epoch the accuracies are recorded; then the learning rate is multiplied by the plan's decay.
     * </ul>
     *
     * <p>Two calls with the same plan need not draw the same batches.
     *
     * @param X N x D, the training samples
     * @param y N labels
     * @param Xval samples to measure on and never to train with, at least one
     * @param yval their labels
     * @return one loss per iteration and one pair of accuracies per epoch
     */
    TrainingHistory train(SimpleMatrix X, int[] y, SimpleMatrix Xval, int[] yval, TrainingPlan plan);

    /**
     * The class with the highest score, for every sample.
     *
     * @param X N x D
     * @return N class indices; any of the best ones where scores tie
     */
    int[] predict(SimpleMatrix X);

    /**
     * The current parameters under the keys {@code W1}, {@code b1}, {@code W2} and {@code b2}: the net's own matrices or
     * copies. Callers do not change them.
     */
    Map<String, SimpleMatrix> parameters();
}
