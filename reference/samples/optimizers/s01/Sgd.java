package homework.optimizers;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Stochastic gradient descent. */
public class Sgd implements Optimizer {
    private final double lr;

    public Sgd(double lr) {
        this.lr = lr;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        for (String key : params.keySet()) {
            SimpleMatrix p = params.get(key);
            p.setTo(p.minus(grads.get(key).scale(lr)));
        }
    }
}
