package homework.gates;

public final class ReciprocalGate implements Gate {
    private double x;
    private double dx;

    public ReciprocalGate() {}

    @Override
    public double forward(double... in) {
        x = in[0];
        return 1 / x;
    }

    @Override
    public double[] backward(double upstream) {
        dx += -upstream / (x * x);
        return new double[] {dx};
    }
}
