package homework.optimizers;

import homework.NotWritten;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Gradient descent with momentum: a velocity collects the gradients, and the parameter moves by the velocity.
 *
 * <pre>{@code
 *   v <- momentum * v - lr * g        v starts at 0, one v for each parameter
 *   p <- p + v                        with the v of the line above
 * }</pre>
 *
 * <p>Two other ways of writing it give the same parameters, and are accepted: {@code v <- momentum*v + lr*g} with
 * {@code p <- p - v}, and {@code v <- momentum*v + g} with {@code p <- p - lr*v}. What is not the same is a mixture.
 */
public class Momentum implements Optimizer {
    private final double lr;
    private final double momentum;
    // TODO: a field for what has to be remembered from one call to the next.

    /**
     * @param lr the learning rate, greater than 0
     * @param momentum how much of the velocity is kept, from 0 to less than 1; 0 gives {@link Sgd}
     */
    public Momentum(double lr, double momentum) {
        this.lr = lr;
        this.momentum = momentum;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        // TODO: for each name in params,
        //   1. take its velocity: zeros in the shape of the parameter when this name comes for the first time;
        //   2. compute the new velocity and remember it under this name;
        //   3. move the parameter by it, in place.
        throw new NotWritten("Momentum.update");
    }
}
