package homework.gates;

public final class MultiplyGate implements Gate {
    private double x;
    private double y;

    public MultiplyGate() {}

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
