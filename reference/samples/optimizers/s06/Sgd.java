package homework.optimizers;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

public class Sgd implements Optimizer {
    private final double lr;

    public Sgd(double lr) {
        this.lr = lr;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        for (String name : params.keySet()) {
            SimpleMatrix p = params.get(name);
            p = p.minus(grads.get(name).scale(lr));
        }
    }
}
