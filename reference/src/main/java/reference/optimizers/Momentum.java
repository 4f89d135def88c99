package reference.optimizers;

import homework.optimizers.Optimizer;
import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Gradient descent with momentum: {@code v <- momentum*v - lr*g}, then {@code p <- p + v}.
 *
 * <p>A ball rolls down a valley. What all gradients have in common adds up, to at most 1/(1-momentum) plain steps; what
 * changes its sign from step to step cancels out.
 */
public final class Momentum implements Optimizer {
    private final double lr;
    private final double momentum;
    private final Map<String, SimpleMatrix> velocities = new HashMap<>();

    public Momentum(double lr, double momentum) {
        this.lr = lr;
        this.momentum = momentum;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        for (String name : params.keySet()) {
            SimpleMatrix p = params.get(name);
            SimpleMatrix g = grads.get(name);
            // A velocity of zeros for each name: its own matrix, never the parameter itself.
            SimpleMatrix v = velocities.computeIfAbsent(name, first -> p.createLike());
            v.setTo(v.scale(momentum).minus(g.scale(lr)));
            p.setTo(p.plus(v));
        }
    }
}
