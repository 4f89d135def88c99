package homework.gates;

public final class ReciprocalGate implements Gate {
    private double y;

    public ReciprocalGate() {}

    @Override
    public double forward(double... in) {
        y = 1.0 / in[0];
        return y;
    }

    @Override
    public double[] backward(double upstream) {
        return new double[] {-y * y * upstream};
    }
}
