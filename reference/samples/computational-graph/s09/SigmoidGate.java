package homework.gates;

public final class SigmoidGate implements Gate {
    private double x;

    public SigmoidGate() {}

    @Override
    public double forward(double... in) {
        x = in[0];
        return 1 / (1 + Math.exp(-x));
    }

    @Override
    public double[] backward(double upstream) {
        return new double[] {upstream * x * (1 - x)};
    }
}
