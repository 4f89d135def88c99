package homework.optimizers;

import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

public class Nesterov implements Optimizer {
    private final double lr;
    private final double momentum;
    private final Map<String, SimpleMatrix> v = new HashMap<>();

    public Nesterov(double lr, double momentum) {
        this.lr = lr;
        this.momentum = momentum;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        for (String key : params.keySet()) {
            SimpleMatrix p = params.get(key);
            SimpleMatrix g = grads.get(key);
            v.putIfAbsent(key, new SimpleMatrix(p.getNumRows(), p.getNumCols()));
            SimpleMatrix old = v.get(key);
            p.setTo(p.plus(old.scale(momentum * momentum)).minus(g.scale((1 + momentum) * lr)));
            v.put(key, old.scale(momentum).minus(g.scale(lr)));
        }
    }
}
