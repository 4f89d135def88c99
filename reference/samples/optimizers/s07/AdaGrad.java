package homework.optimizers;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

public class AdaGrad implements Optimizer {
    private final double lr;
    private SimpleMatrix h;

    public AdaGrad(double lr) {
        this.lr = lr;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        for (String name : params.keySet()) {
            SimpleMatrix p = params.get(name);
            SimpleMatrix g = grads.get(name);
            if (h == null) {
                h = new SimpleMatrix(p.getNumRows(), p.getNumCols());
            }
            h = h.plus(g.elementMult(g));
            params.put(name, p.minus(g.scale(lr).elementDiv(h.elementPower(0.5).plus(1e-7))));
        }
    }
}
