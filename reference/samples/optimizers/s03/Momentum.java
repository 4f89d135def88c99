package homework.optimizers;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

public class Momentum implements Optimizer {
    private final double lr;
    private final double momentum;
    private final State velocity = new State();

    public Momentum(double lr, double momentum) {
        this.lr = lr;
        this.momentum = momentum;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        params.replaceAll((name, p) -> {
            // 속도에는 학습률을 곱하지 않고, 이동할 때 곱한다
            var v = velocity.get(name, p).scale(momentum).plus(grads.get(name));
            velocity.set(name, v);
            return p.minus(v.scale(lr));
        });
    }
}
