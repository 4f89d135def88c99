package homework.optimizers;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

public class AdaGrad implements Optimizer {
    private final double lr;
    private final State squares = new State();

    public AdaGrad(double lr) {
        this.lr = lr;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        params.replaceAll((name, p) -> {
            var g = grads.get(name);
            var h = squares.get(name, p).plus(g.elementPower(2));
            squares.set(name, h);
            // 제곱근 바깥에 1e-7
            return p.minus(g.elementDiv(h.elementPower(0.5).plus(1e-7)).scale(lr));
        });
    }
}
