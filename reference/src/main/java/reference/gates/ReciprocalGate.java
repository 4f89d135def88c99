package reference.gates;

import homework.gates.Gate;

/** Falls everywhere: its slope is -1/x², which is minus the square of its output. */
public final class ReciprocalGate implements Gate {
    private double out;

    @Override
    public double forward(double... in) {
        out = 1 / in[0];
        return out;
    }

    @Override
    public double[] backward(double upstream) {
        return new double[] {upstream * -out * out};
    }
}
