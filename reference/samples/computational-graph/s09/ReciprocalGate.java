package homework.gates;

public final class ReciprocalGate implements Gate {
    private double x;

    public ReciprocalGate() {}

    @Override
    public double forward(double... in) {
        x = in[0];
        return 1 / x;
    }

    @Override
    public double[] backward(double upstream) {
        return new double[] {-upstream / (x * x)};
    }
}
