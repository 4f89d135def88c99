package homework.network;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * A network of sigmoid layers, each fully connected to the next, with the quadratic cost.
 *
 * <p>A network has L layers of units, L at least 2; the first is the input. All vectors are <b>columns</b>. With n[k]
 * units in layer k, counted from 0, entry l of {@link #weights} is n[l+1] x n[l] and entry l of {@link #biases} is
 * n[l+1] x 1, for l from 0 to L-2:
 *
 * <pre>
 *   a[0]   = x                                n[0] x 1
 *   z[l]   = W[l] a[l] + b[l]                 n[l+1] x 1
 *   a[l+1] = 1 / (1 + e^-z[l])                n[l+1] x 1, element by element, in every layer, the last one too
 *   C      = 1/2 * sum of (a[L-1] - y)^2      the cost of one example
 * </pre>
 *
 * <p>The one half belongs to the cost. {@code y} may hold any numbers, not only 0 and 1.
 *
 * <p>No method changes its arguments, and only {@link #updateMiniBatch} changes the network: every other method may be
 * called any number of times, in any order, and always gives the same answer for the same arguments and parameters.
 */
public interface FeedforwardNetwork {

    /**
     * The output of the last layer.
     *
     * <p>It is finite for all sums z between -1e6 and 1e6, although e^1000 is not: no NaN.
     *
     * @param x n[0] x 1
     * @return n[L-1] x 1
     */
    SimpleMatrix feedforward(SimpleMatrix x);

    /**
     * The gradient of the cost of one example, by backpropagation, for a network of any depth.
     *
     * <p>It is not divided by anything: a batch's gradients are summed, and {@link #updateMiniBatch} divides.
     *
     * @param x n[0] x 1
     * @param y n[L-1] x 1
     * @param fineTune whether only the last layer learns; then the entries of all layers before it are zeros, in their
     *     usual shapes, and those of the last layer are as always
     */
    Gradients backprop(SimpleMatrix x, SimpleMatrix y, boolean fineTune);

    /**
     * One step of gradient descent with momentum on a mini-batch of m examples.
     *
     * <p>Every weight matrix and every column of biases has a velocity v, which starts at zero with the network and is
     * remembered from one call to the next:
     *
     * <pre>
     *   G = sum of the gradients of the m examples, all at the parameters from before this call
     *   v = momentum * v + G
     *   w = w - (eta / m) * v        with the new v and the m of this batch
     * </pre>
     *
     * <p>Also accepted is a velocity of means, {@code v = momentum * v + G / m} with {@code w = w - eta * v}. The two
     * give the same numbers as long as all batches of a network have the same size. All calls for one network have the
     * same {@code eta} and the same {@code momentum}.
     *
     * <p>With {@code fineTune} only the last layer moves, by the rule above and with the velocity it has. All other
     * weights and biases are <b>frozen</b>: after the call they hold the same numbers as before, bit for bit, whatever
     * velocity earlier calls have left them. What becomes of the velocities of frozen layers is left open.
     *
     * @param batch m examples, m at least 1; the size may differ from call to call
     * @param eta the learning rate, greater than 0
     * @param momentum how much of the velocity is kept, from 0 to less than 1; 0 gives plain gradient descent
     * @param fineTune whether only the last layer learns
     */
    void updateMiniBatch(List<Example> batch, double eta, double momentum, boolean fineTune);

    /**
     * How many examples the network gets right: its largest output is at the position of the largest entry of
     * {@code y}. Any of the largest counts where outputs tie.
     *
     * @param examples with at least two outputs each, whose {@code y} has a single largest entry
     * @return from 0 to the number of examples
     */
    int evaluate(List<Example> examples);

    /** The current weights, L-1 matrices: the network's own or copies. Callers do not change them. */
    List<SimpleMatrix> weights();

    /** The current biases, L-1 columns: the network's own or copies. Callers do not change them. */
    List<SimpleMatrix> biases();
}
