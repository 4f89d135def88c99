package homework.optimizers;

import homework.NotWritten;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * RMSProp, for bonus points: AdaGrad that forgets. An average of the squared gradients takes the place of their sum.
 *
 * <pre>{@code
 *   h <- decay * h + (1 - decay) * g * g        h starts at 0, one h for each parameter
 *   p <- p - lr * g / (sqrt(h) + 1e-7)          with the h of the line above
 * }</pre>
 *
 * <p>All operations are element by element, and the 1e-7 stands outside the root.
 */
public class RmsProp implements Optimizer {
    private final double lr;
    private final double decay;
    // TODO: a field for what has to be remembered from one call to the next.

    /**
     * @param lr the learning rate, greater than 0
     * @param decay the share of the old average that is kept, from 0 to less than 1
     */
    public RmsProp(double lr, double decay) {
        this.lr = lr;
        this.decay = decay;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        // TODO: for each name in params, bring its average of squares up to date, then move the parameter, in place.
        throw new NotWritten("RmsProp.update");
    }
}
