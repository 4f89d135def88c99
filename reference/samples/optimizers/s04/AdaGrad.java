package homework.optimizers;

import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * AdaGrad: each number has its own rate, which falls as its squared gradients add up.
 */
public class AdaGrad implements Optimizer {
    private final double lr;
    private final Map<String, SimpleMatrix> sums = new HashMap<>();

    public AdaGrad(double lr) {
        this.lr = lr;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        for (String name : params.keySet()) {
            SimpleMatrix p = params.get(name);
            SimpleMatrix g = grads.get(name);
            if (!sums.containsKey(name)) {
                sums.put(name, new SimpleMatrix(p.getNumRows(), p.getNumCols()));
            }
            SimpleMatrix h = sums.get(name);
            h = h.plus(g.elementMult(g));
            sums.put(name, h);
            params.put(name, p.minus(g.scale(lr).elementDiv(h.elementPower(0.5).plus(1e-7))));
        }
    }
}
