package homework.optimizers;

import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

class Sgd implements Optimizer {
    private final double lr;

    public Sgd(double lr) {
        this.lr = lr;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        for (String name : params.keySet()) {
            params.put(name, params.get(name).minus(grads.get(name).scale(lr)));
        }
    }
}

class Momentum implements Optimizer {
    private final double lr;
    private final double momentum;
    private final Map<String, SimpleMatrix> v = new HashMap<>();

    public Momentum(double lr, double momentum) {
        this.lr = lr;
        this.momentum = momentum;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        for (String name : params.keySet()) {
            SimpleMatrix p = params.get(name);
            SimpleMatrix old = v.getOrDefault(name, new SimpleMatrix(p.getNumRows(), p.getNumCols()));
            v.put(name, old.scale(momentum).minus(grads.get(name).scale(lr)));
            params.put(name, p.plus(v.get(name)));
        }
    }
}

class AdaGrad implements Optimizer {
    private final double lr;
    private final Map<String, SimpleMatrix> h = new HashMap<>();

    public AdaGrad(double lr) {
        this.lr = lr;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        for (String name : params.keySet()) {
            SimpleMatrix p = params.get(name);
            SimpleMatrix g = grads.get(name);
            SimpleMatrix old = h.getOrDefault(name, new SimpleMatrix(p.getNumRows(), p.getNumCols()));
            h.put(name, old.plus(g.elementMult(g)));
            params.put(name, p.minus(g.scale(lr).elementDiv(h.get(name).elementPower(0.5).plus(1e-7))));
        }
    }
}
