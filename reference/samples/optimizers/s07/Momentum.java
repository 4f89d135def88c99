package homework.optimizers;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

public class Momentum implements Optimizer {
    private final double lr;
    private final double momentum;
    private SimpleMatrix v;

    public Momentum(double lr, double momentum) {
        this.lr = lr;
        this.momentum = momentum;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        for (String name : params.keySet()) {
            SimpleMatrix p = params.get(name);
            if (v == null) {
                v = new SimpleMatrix(p.getNumRows(), p.getNumCols());
            }
            v = v.scale(momentum).minus(grads.get(name).scale(lr));
            params.put(name, p.plus(v));
        }
    }
}
