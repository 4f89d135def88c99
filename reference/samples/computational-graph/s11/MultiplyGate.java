package homework.gates;

public final class MultiplyGate implements Gate {
    private double x;
    private double y;
    private double dx;
    private double dy;

    public MultiplyGate() {}

    @Override
    public double forward(double... in) {
        x = in[0];
        y = in[1];
        return x * y;
    }

    @Override
    public double[] backward(double upstream) {
        dx += upstream * y;
        dy += upstream * x;
        return new double[] {dx, dy};
    }
}
