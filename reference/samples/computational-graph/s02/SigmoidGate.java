package homework.gates;

public final class SigmoidGate implements Gate {
    private double x;

    public SigmoidGate() {}

    @Override
    public double forward(double... in) {
        x = in[0];
        return sigmoid(x);
    }

    private static double sigmoid(double x) {
        return 1.0 / (1.0 + Math.exp(-x));
    }

    @Override
    public double[] backward(double upstream) {
        double y = sigmoid(x);
        return new double[] {upstream * y * (1 - y)};
    }
}
