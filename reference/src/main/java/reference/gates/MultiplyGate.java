package reference.gates;

import homework.gates.Gate;

/** Swaps: the slope along one factor is the other factor. That is why a gate has to remember its inputs. */
public final class MultiplyGate implements Gate {
    private double x;
    private double y;

    @Override
    public double forward(double... in) {
        x = in[0];
        y = in[1];
        return x * y;
    }

    @Override
    public double[] backward(double upstream) {
        return new double[] {upstream * y, upstream * x};
    }
}
