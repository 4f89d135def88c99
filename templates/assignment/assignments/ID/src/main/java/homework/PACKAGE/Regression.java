package homework.[=package];

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Linear regression, {@code p = X · w + b}.
 *
 * <p>The loss of a batch is {@code 1/(2N)} times the sum of the squared differences between {@code p} and the targets. No
 * method changes its arguments.
 */
public interface Regression {

    /**
     * The loss of a batch.
     *
     * @param X N x D, a sample in each row
     * @param t N x 1, the targets
     */
    double loss(SimpleMatrix X, SimpleMatrix t);

    /**
     * The gradient of the loss of a batch.
     *
     * @param X N x D
     * @param t N x 1
     * @return {@code w} (D x 1) and {@code b} (1 x 1)
     */
    Map<String, SimpleMatrix> gradient(SimpleMatrix X, SimpleMatrix t);
}
