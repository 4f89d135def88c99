package homework.optimizers;

import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

public class Adam implements Optimizer {
    private final double lr;
    private final double beta1;
    private final double beta2;
    private final Map<String, SimpleMatrix> m = new HashMap<>();
    private final Map<String, SimpleMatrix> v = new HashMap<>();
    private int t = 0;

    public Adam(double lr, double beta1, double beta2) {
        this.lr = lr;
        this.beta1 = beta1;
        this.beta2 = beta2;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        t++;
        for (String key : params.keySet()) {
            SimpleMatrix p = params.get(key);
            SimpleMatrix g = grads.get(key);
            m.putIfAbsent(key, new SimpleMatrix(p.getNumRows(), p.getNumCols()));
            v.putIfAbsent(key, new SimpleMatrix(p.getNumRows(), p.getNumCols()));
            m.put(key, m.get(key).scale(beta1).plus(g.scale(1 - beta1)));
            v.put(key, v.get(key).scale(beta2).plus(g.elementMult(g).scale(1 - beta2)));
            SimpleMatrix mHat = m.get(key).divide(1 - Math.pow(beta1, t));
            SimpleMatrix vHat = v.get(key).divide(1 - Math.pow(beta2, t));
            p.setTo(p.minus(mHat.scale(lr).elementDiv(vHat.elementPower(0.5).plus(1e-7))));
        }
    }
}
