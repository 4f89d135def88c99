package homework.layers;

import homework.NotWritten;
import org.ejml.simple.SimpleMatrix;

/**
 * The sigmoid, element by element. It is finite for every x, however large.
 *
 * <pre>{@code
 *   out = 1 / (1 + e^(-x))
 * }</pre>
 */
public final class Sigmoid implements Layer {
    // TODO 3: a field for what backward needs from forward.

    public Sigmoid() {}

    @Override
    public SimpleMatrix forward(SimpleMatrix x) {
        // TODO 3a: a new matrix in the shape of x. The derivative is easiest to write with one of the two matrices that
        //          you have here: which one do you remember?
        throw new NotWritten("Sigmoid.forward");
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dout) {
        // TODO 3b: for every element: its upstream gradient times the derivative of the sigmoid there.
        throw new NotWritten("Sigmoid.backward");
    }
}
