package homework.optimizers;

import homework.NotWritten;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Momentum that looks ahead, for bonus points: the gradient counts where the velocity is about to carry the parameter.
 *
 * <p>The parameters in {@code params} are the points after the look ahead, where the caller takes the gradient. In these
 * terms the rule is
 *
 * <pre>{@code
 *   p <- p + momentum^2 * v - (1 + momentum) * lr * g     with the v from before this step
 *   v <- momentum * v - lr * g                            v starts at 0, one v for each parameter
 * }</pre>
 *
 * <p>in this order. The same parameters come from {@code v <- momentum*v - lr*g} first and then
 * {@code p <- p + momentum*v - lr*g} with the new v; both ways are accepted.
 */
public class Nesterov implements Optimizer {
    private final double lr;
    private final double momentum;
    // TODO: a field for what has to be remembered from one call to the next.

    /**
     * @param lr the learning rate, greater than 0
     * @param momentum how much of the velocity is kept, from 0 to less than 1; 0 gives {@link Sgd}
     */
    public Nesterov(double lr, double momentum) {
        this.lr = lr;
        this.momentum = momentum;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        // TODO: for each name in params, move the parameter, in place, and bring its velocity up to date. Mind which
        // velocity belongs in which line: the one from before the step or the new one.
        throw new NotWritten("Nesterov.update");
    }
}
