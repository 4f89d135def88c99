package homework.optimizers;

import homework.NotWritten;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Adam, for bonus points: an average of the gradients divided by the root of an average of their squares.
 *
 * <pre>{@code
 *   t <- t + 1                                  t starts at 0 and counts the calls of update
 *   m <- beta1 * m + (1 - beta1) * g            m and v start at 0, one of each for each parameter
 *   v <- beta2 * v + (1 - beta2) * g * g
 *   p <- p - lr * (m / (1 - beta1^t)) / (sqrt(v / (1 - beta2^t)) + 1e-7)
 * }</pre>
 *
 * <p>All operations are element by element. The divisions by 1 - beta^t correct the averages for their start at 0. The
 * 1e-7 is added to the root of the corrected average; putting both corrections into the rate instead,
 * {@code lr * sqrt(1 - beta2^t) / (1 - beta1^t)}, moves it by very little and is accepted.
 */
public class Adam implements Optimizer {
    private final double lr;
    private final double beta1;
    private final double beta2;
    // TODO: a field for what has to be remembered from one call to the next.

    /**
     * @param lr the learning rate, greater than 0
     * @param beta1 the share of the old average of gradients that is kept, from 0 to less than 1
     * @param beta2 the share of the old average of squares that is kept, from 0 to less than 1
     */
    public Adam(double lr, double beta1, double beta2) {
        this.lr = lr;
        this.beta1 = beta1;
        this.beta2 = beta2;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        // TODO: count this call once; then, for each name in params, bring both averages up to date and move the
        // parameter, in place.
        throw new NotWritten("Adam.update");
    }
}
