package homework.optimizers;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Stochastic gradient descent: each parameter moves against its gradient.
 */
public class Sgd implements Optimizer {
    private final double lr;

    /** @param lr the learning rate, greater than 0 */
    public Sgd(double lr) {
        this.lr = lr;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        for (Map.Entry<String, SimpleMatrix> e : params.entrySet()) {
            SimpleMatrix p = e.getValue();
            SimpleMatrix g = grads.get(e.getKey());
            for (int i = 0; i < p.getNumRows(); i++) {
                for (int j = 0; j < p.getNumCols(); j++) {
                    p.set(i, j, p.get(i, j) - lr * g.get(i, j));
                }
            }
        }
    }
}
