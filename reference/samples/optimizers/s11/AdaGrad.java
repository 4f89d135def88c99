package homework.optimizers;

import homework.NotWritten;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * AdaGrad: each number has its own rate, which falls as its squared gradients add up.
 *
 * <pre>{@code
 *   h <- h + g * g                              h starts at 0, one h for each parameter
 *   p <- p - lr * g / (sqrt(h) + 1e-7)          with the h of the line above
 * }</pre>
 *
 * <p>All operations are element by element. The 1e-7 stands outside the root; it keeps 0 / 0 away while all gradients of
 * a number have been 0.
 */
public class AdaGrad implements Optimizer {
    private final double lr;
    // TODO: a field for what has to be remembered from one call to the next.

    /** @param lr the learning rate, greater than 0 */
    public AdaGrad(double lr) {
        this.lr = lr;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        // TODO: for each name in params,
        //   1. take its sum of squares: zeros in the shape of the parameter when this name comes for the first time;
        //   2. add the squares of the gradient, element by element, and remember the sum under this name;
        //   3. move the parameter, in place.
        throw new NotWritten("AdaGrad.update");
    }
}
