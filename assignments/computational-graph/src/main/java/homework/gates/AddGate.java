package homework.gates;

import homework.NotWritten;

/** The add gate: out = x + y. */
public final class AddGate implements Gate {
    // TODO 1: fields for what backward needs from forward; perhaps none.

    public AddGate() {}

    @Override
    public double forward(double... in) {
        // TODO 1a: in[0] is x, in[1] is y.
        throw new NotWritten("AddGate.forward");
    }

    @Override
    public double[] backward(double upstream) {
        // TODO 1b: return two numbers. If x grows by a little, by how much does out grow? And f, when it grows
        //          upstream times as fast as out?
        throw new NotWritten("AddGate.backward");
    }
}
