package reference.optimizers;

import homework.optimizers.Optimizer;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Stochastic gradient descent: {@code p <- p - lr*g}.
 *
 * <p>The gradient points where the loss grows fastest, so the step goes the other way.
 */
public final class Sgd implements Optimizer {
    private final double lr;

    public Sgd(double lr) {
        this.lr = lr;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        for (String name : params.keySet()) {
            SimpleMatrix p = params.get(name);
            SimpleMatrix g = grads.get(name);
            // minus makes a new matrix; setTo brings its numbers back into the one that the net holds.
            p.setTo(p.minus(g.scale(lr)));
        }
    }
}
