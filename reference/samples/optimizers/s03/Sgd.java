package homework.optimizers;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

public class Sgd implements Optimizer {
    private final double lr;

    public Sgd(double lr) {
        this.lr = lr;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        // 새 행렬을 만들어 같은 이름으로 넣는다
        params.replaceAll((name, p) -> p.minus(grads.get(name).scale(lr)));
    }
}
