package homework.optimizers;

import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Gradient descent with momentum: a velocity collects the gradients, and the parameter moves by the velocity.
 */
public class Momentum implements Optimizer {
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
            if (!velocities.containsKey(name)) {
                velocities.put(name, new SimpleMatrix(p.getNumRows(), p.getNumCols()));
            }
            SimpleMatrix v = velocities.get(name);
            v.setTo(v.scale(momentum).minus(g));
            p.setTo(p.plus(v));
        }
    }
}
