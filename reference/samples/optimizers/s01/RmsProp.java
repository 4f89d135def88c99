package homework.optimizers;

import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

public class RmsProp implements Optimizer {
    private final double lr;
    private final double decay;
    private final Map<String, SimpleMatrix> h = new HashMap<>();

    public RmsProp(double lr, double decay) {
        this.lr = lr;
        this.decay = decay;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        for (String key : params.keySet()) {
            SimpleMatrix p = params.get(key);
            SimpleMatrix g = grads.get(key);
            h.putIfAbsent(key, new SimpleMatrix(p.getNumRows(), p.getNumCols()));
            h.put(key, h.get(key).scale(decay).plus(g.elementMult(g).scale(1 - decay)));
            p.setTo(p.minus(g.scale(lr).elementDiv(h.get(key).elementPower(0.5).plus(1e-7))));
        }
    }
}
