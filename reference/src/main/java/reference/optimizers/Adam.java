package reference.optimizers;

import homework.optimizers.Optimizer;
import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Adam: {@code p <- p - lr*m/(sqrt(v) + 1e-7)} with averages m of the gradients and v of their squares.
 *
 * <p>It joins {@link Momentum} (m smooths the direction) and {@link RmsProp} (v sets the size of the step). Both averages
 * start at 0, so after t steps their weights add up to 1 - beta^t only. Dividing by that makes the very first step
 * lr*sign(g) instead of one that is (1-beta1)/sqrt(1-beta2) times as large.
 */
public final class Adam implements Optimizer {
    private final double lr;
    private final double beta1;
    private final double beta2;
    private final Map<String, SimpleMatrix> averages = new HashMap<>();
    private final Map<String, SimpleMatrix> averagesOfSquares = new HashMap<>();
    private int t;

    public Adam(double lr, double beta1, double beta2) {
        this.lr = lr;
        this.beta1 = beta1;
        this.beta2 = beta2;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        // One tick for the whole call: all parameters are at the same step.
        t++;
        for (String name : params.keySet()) {
            SimpleMatrix p = params.get(name);
            SimpleMatrix g = grads.get(name);
            SimpleMatrix m = averages.computeIfAbsent(name, first -> p.createLike());
            SimpleMatrix v = averagesOfSquares.computeIfAbsent(name, first -> p.createLike());
            m.setTo(m.scale(beta1).plus(g.scale(1 - beta1)));
            v.setTo(v.scale(beta2).plus(g.elementMult(g).scale(1 - beta2)));
            SimpleMatrix direction = m.divide(1 - Math.pow(beta1, t));
            SimpleMatrix squares = v.divide(1 - Math.pow(beta2, t));
            p.setTo(p.minus(direction.scale(lr).elementDiv(Root.of(squares).plus(Root.NEVER_ZERO))));
        }
    }
}
