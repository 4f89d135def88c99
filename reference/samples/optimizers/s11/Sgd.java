package homework.optimizers;

import homework.NotWritten;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Stochastic gradient descent: each parameter moves against its gradient.
 *
 * <pre>{@code
 *   p <- p - lr * g
 * }</pre>
 */
public class Sgd implements Optimizer {
    private final double lr;

    /** @param lr the learning rate, greater than 0 */
    public Sgd(double lr) {
        this.lr = lr;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        // TODO: for each name in params, compute the new value from its matrix and from the matrix of the same name in
        // grads, and make sure that params holds it when this method returns.
        throw new NotWritten("Sgd.update");
    }
}
