package homework.gates;

public final class SigmoidGate extends SlopeGate {
    public SigmoidGate() {}

    @Override
    double value(double... in) {
        return 0.5 * (1 + Math.tanh(0.5 * in[0]));
    }

    @Override
    double[] slopes(double out, double... in) {
        return new double[] {out - out * out};
    }
}
