package homework.gates;

public final class SigmoidGate implements Gate {
    private double out;

    public SigmoidGate() {}

    @Override
    public double forward(double... in) {
        out = 1 / (1 + Math.exp(-in[0]));
        return out;
    }

    @Override
    public double[] backward(double upstream) {
        return new double[] {upstream * out * (1 - out)};
    }
}
