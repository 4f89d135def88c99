package reference.optimizers;

import homework.optimizers.Optimizer;
import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Nesterov's momentum: {@code p <- p + momentum^2*v - (1+momentum)*lr*g}, then {@code v <- momentum*v - lr*g}.
 *
 * <p>The velocity is about to carry the point q to q + momentum*v anyway, so the gradient should be taken there. The
 * textbook rule for q is {@code v' <- momentum*v - lr*g(q + momentum*v)}, {@code q' <- q + v'}. A net holds only one
 * point, so it holds p = q + momentum*v, and its backpropagation gives g(p). Then
 *
 * <pre>{@code
 *   p' = q' + momentum*v'
 *      = p - momentum*v + v' + momentum*v'
 *      = p - momentum*v + (1+momentum) * (momentum*v - lr*g)
 *      = p + momentum^2*v - (1+momentum)*lr*g
 * }</pre>
 */
public final class Nesterov implements Optimizer {
    private final double lr;
    private final double momentum;
    private final Map<String, SimpleMatrix> velocities = new HashMap<>();

    public Nesterov(double lr, double momentum) {
        this.lr = lr;
        this.momentum = momentum;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        for (String name : params.keySet()) {
            SimpleMatrix p = params.get(name);
            SimpleMatrix g = grads.get(name);
            SimpleMatrix v = velocities.computeIfAbsent(name, first -> p.createLike());
            // The line for p needs the old v, so it comes first.
            p.setTo(p.plus(v.scale(momentum * momentum)).minus(g.scale((1 + momentum) * lr)));
            v.setTo(v.scale(momentum).minus(g.scale(lr)));
        }
    }
}
