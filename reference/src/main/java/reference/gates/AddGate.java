package reference.gates;

import homework.gates.Gate;

/** Distributes: whatever reaches the sum from above reaches both of its terms, for both have the slope 1. */
public final class AddGate implements Gate {

    @Override
    public double forward(double... in) {
        return in[0] + in[1];
    }

    @Override
    public double[] backward(double upstream) {
        return new double[] {upstream, upstream};
    }
}
