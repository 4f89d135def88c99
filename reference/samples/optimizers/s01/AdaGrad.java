package homework.optimizers;

import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

public class AdaGrad implements Optimizer {
    private final double lr;
    private Map<String, SimpleMatrix> h;

    public AdaGrad(double lr) {
        this.lr = lr;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        if (h == null) {
            h = new HashMap<>();
            for (String key : params.keySet()) {
                SimpleMatrix p = params.get(key);
                h.put(key, new SimpleMatrix(p.getNumRows(), p.getNumCols()));
            }
        }
        for (String key : params.keySet()) {
            SimpleMatrix g = grads.get(key);
            h.put(key, h.get(key).plus(g.elementMult(g)));
            SimpleMatrix bottom = h.get(key).elementPower(0.5).plus(1e-7);
            params.get(key).setTo(params.get(key).minus(g.scale(lr).elementDiv(bottom)));
        }
    }
}
