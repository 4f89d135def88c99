package reference.layers;

import homework.layers.Layer;
import org.ejml.simple.SimpleMatrix;

/**
 * The sigmoid {@code y = 1 / (1 + e^(-x))}.
 *
 * <p>Its derivative is e^(-x) / (1 + e^(-x))², which is y times e^(-x) / (1 + e^(-x)), which is y (1 − y): the output is
 * all that has to be remembered. For x far below 0 the power is infinite and y is 0, as it should be.
 */
public final class Sigmoid implements Layer {
    private SimpleMatrix y; // the latest output

    @Override
    public SimpleMatrix forward(SimpleMatrix x) {
        y = x.elementOp((int i, int j, double v) -> 1 / (1 + Math.exp(-v)));
        return y.copy();
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dout) {
        return dout.elementOp((int i, int j, double upstream) -> upstream * y.get(i, j) * (1 - y.get(i, j)));
    }
}
