package homework.layers;

import org.ejml.simple.SimpleMatrix;

/**
 * The end of a net: from scores and labels to one number, and back to the gradient of the scores.
 *
 * <p>The way back starts here, so {@link #backward} has no argument: ∂L/∂L is 1. It is about the latest {@link #forward}
 * and gives the same answer however often it is called. As for every {@link Layer}, the arrays given to {@code forward}
 * are left as they are, and the caller may put other numbers into both as soon as it has returned.
 */
public interface LossLayer {

    /**
     * The mean over the batch of −ln p[i][labels[i]], where p[i] is the softmax of row i of the scores and ln the natural
     * logarithm.
     *
     * <p>It is a finite number for all scores from −1,000,000 to 1,000,000, also where one row lies thousands below
     * another, or one score thousands below the others of its row.
     *
     * @param scores N x C, N at least 1
     * @param labels N classes, each in 0..C-1
     */
    double forward(SimpleMatrix scores, int[] labels);

    /**
     * The gradient of that mean with respect to the scores, ∂L/∂scores.
     *
     * @return N x C; every row adds up to 0
     */
    SimpleMatrix backward();
}
