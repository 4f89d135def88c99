package homework.gates;

public final class ExpGate implements Gate {
    private double x;

    public ExpGate() {}

    @Override
    public double forward(double... in) {
        x = in[0];
        return Math.pow(Math.E, x);
    }

    @Override
    public double[] backward(double upstream) {
        return new double[] {upstream * x * Math.pow(Math.E, x - 1)};
    }
}
