package reference.optimizers;

import homework.optimizers.Optimizer;
import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * RMSProp: {@code h <- decay*h + (1-decay)*g*g}, then {@code p <- p - lr*g / (sqrt(h) + 1e-7)}, element by element.
 *
 * <p>The two factors add up to 1, so h is a weighted average of the squares so far and not their sum: it can fall again,
 * and training goes on where {@link AdaGrad} would stand still.
 */
public final class RmsProp implements Optimizer {
    private final double lr;
    private final double decay;
    private final Map<String, SimpleMatrix> averagesOfSquares = new HashMap<>();

    public RmsProp(double lr, double decay) {
        this.lr = lr;
        this.decay = decay;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        for (String name : params.keySet()) {
            SimpleMatrix p = params.get(name);
            SimpleMatrix g = grads.get(name);
            SimpleMatrix h = averagesOfSquares.computeIfAbsent(name, first -> p.createLike());
            h.setTo(h.scale(decay).plus(g.elementMult(g).scale(1 - decay)));
            p.setTo(p.minus(g.scale(lr).elementDiv(Root.of(h).plus(Root.NEVER_ZERO))));
        }
    }
}
