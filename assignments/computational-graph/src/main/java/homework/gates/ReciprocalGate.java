package homework.gates;

import homework.NotWritten;

/** The reciprocal gate: out = 1 / x. Its input is never 0. */
public final class ReciprocalGate implements Gate {
    // TODO 3: a field for what backward needs from forward.

    public ReciprocalGate() {}

    @Override
    public double forward(double... in) {
        // TODO 3a: in[0] is x.
        throw new NotWritten("ReciprocalGate.forward");
    }

    @Override
    public double[] backward(double upstream) {
        // TODO 3b: return one number, in an array. When x grows, does 1 / x grow? How fast at x = 2?
        throw new NotWritten("ReciprocalGate.backward");
    }
}
