package homework.gates;

import homework.NotWritten;

/**
 * The max gate: out is the larger one of x and y.
 *
 * <p>At a tie, x = y, there is no derivative. Then either input may get the gradient, or both may share it; the shares
 * have the sign of upstream and add up to it.
 */
public final class MaxGate implements Gate {
    // TODO 2: fields for what backward needs from forward.

    public MaxGate() {}

    @Override
    public double forward(double... in) {
        // TODO 2a: in[0] is x, in[1] is y; both may be negative.
        throw new NotWritten("MaxGate.forward");
    }

    @Override
    public double[] backward(double upstream) {
        // TODO 2b: return two numbers, x's first. Which input had a say in the output? What about x = y?
        throw new NotWritten("MaxGate.backward");
    }
}
