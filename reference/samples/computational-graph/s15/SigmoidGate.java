package homework.gates;

public final class SigmoidGate implements Gate {
    private float y;

    public SigmoidGate() {}

    @Override
    public double forward(double... in) {
        float x = (float) in[0];
        y = 1f / (1f + (float) Math.exp(-x));
        return y;
    }

    @Override
    public double[] backward(double upstream) {
        return new double[] {(float) upstream * y * (1f - y)};
    }
}
