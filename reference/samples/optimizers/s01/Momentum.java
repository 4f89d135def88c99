package homework.optimizers;

import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Momentum with one velocity per parameter. */
public class Momentum implements Optimizer {
    private final double lr;
    private final double momentum;
    private Map<String, SimpleMatrix> v;

    public Momentum(double lr, double momentum) {
        this.lr = lr;
        this.momentum = momentum;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        if (v == null) {
            v = new HashMap<>();
            for (String key : params.keySet()) {
                SimpleMatrix p = params.get(key);
                v.put(key, new SimpleMatrix(p.getNumRows(), p.getNumCols()));
            }
        }
        for (String key : params.keySet()) {
            v.put(key, v.get(key).scale(momentum).minus(grads.get(key).scale(lr)));
            params.get(key).setTo(params.get(key).plus(v.get(key)));
        }
    }
}
