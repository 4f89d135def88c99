package homework.gates;

public final class MaxGate implements Gate {
    private double x;
    private double y;

    public MaxGate() {}

    @Override
    public double forward(double... in) {
        x = in[0];
        y = in[1];
        return Math.max(x, y);
    }

    @Override
    public double[] backward(double upstream) {
        if (x > y) {
            return new double[] {upstream, 0};
        }
        return new double[] {0, upstream};
    }
}
