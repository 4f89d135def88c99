package homework.[=package];

import homework.NotWritten;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Your linear regression. {@link Regression} says what every method must do. */
public final class LinearRegression implements Regression {
    private final SimpleMatrix w; // D x 1
    private final SimpleMatrix b; // 1 x 1

    /** @param parameters {@code w} (D x 1) and {@code b} (1 x 1) */
    public LinearRegression(Map<String, SimpleMatrix> parameters) {
        w = parameters.get("w").copy();
        b = parameters.get("b").copy();
    }

    @Override
    public double loss(SimpleMatrix X, SimpleMatrix t) {
        // TODO 1: predict, take the differences, and average half their squares over the batch.
        throw new NotWritten("LinearRegression.loss");
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, SimpleMatrix t) {
        // TODO 2: the derivative of the loss with respect to the predictions first, then from there to w and b.
        throw new NotWritten("LinearRegression.gradient");
    }
}
