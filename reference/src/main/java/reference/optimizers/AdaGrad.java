package reference.optimizers;

import homework.optimizers.Optimizer;
import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * AdaGrad: {@code h <- h + g*g}, then {@code p <- p - lr*g / (sqrt(h) + 1e-7)}, element by element.
 *
 * <p>A number that has moved a lot is slowed down; one that has hardly had a gradient keeps nearly the full rate. The
 * sum only grows, so in the end everything stands still: {@link RmsProp} cures that.
 */
public final class AdaGrad implements Optimizer {
    private final double lr;
    private final Map<String, SimpleMatrix> sumsOfSquares = new HashMap<>();

    public AdaGrad(double lr) {
        this.lr = lr;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        for (String name : params.keySet()) {
            SimpleMatrix p = params.get(name);
            SimpleMatrix g = grads.get(name);
            SimpleMatrix h = sumsOfSquares.computeIfAbsent(name, first -> p.createLike());
            h.setTo(h.plus(g.elementMult(g)));
            p.setTo(p.minus(g.scale(lr).elementDiv(Root.of(h).plus(Root.NEVER_ZERO))));
        }
    }
}
