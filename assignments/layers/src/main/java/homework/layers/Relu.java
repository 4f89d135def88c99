package homework.layers;

import homework.NotWritten;
import org.ejml.simple.SimpleMatrix;

/**
 * The ReLU, element by element: positive numbers pass, all others become 0. The derivative where x is exactly 0 may be 0
 * or 1, as you like.
 *
 * <pre>{@code
 *   out = x   where x > 0
 *         0   elsewhere
 * }</pre>
 */
public final class Relu implements Layer {
    // TODO 2: a field for what backward needs from forward.

    public Relu() {}

    @Override
    public SimpleMatrix forward(SimpleMatrix x) {
        // TODO 2a: a new matrix in the shape of x; and remember, for every element, what backward has to know about it.
        throw new NotWritten("Relu.forward");
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dout) {
        // TODO 2b: for every element: how much of its upstream gradient passes?
        throw new NotWritten("Relu.backward");
    }
}
