package homework.gates;

import homework.NotWritten;

/** The multiply gate: out = x · y. */
public final class MultiplyGate implements Gate {
    // TODO 1: fields for what backward needs from forward.

    public MultiplyGate() {}

    @Override
    public double forward(double... in) {
        // TODO 1a: in[0] is x, in[1] is y. What will backward need? Remember it here.
        throw new NotWritten("MultiplyGate.forward");
    }

    @Override
    public double[] backward(double upstream) {
        // TODO 1b: return two numbers, x's first. If x grows by a little and y stays, by how much does out grow?
        throw new NotWritten("MultiplyGate.backward");
    }
}
