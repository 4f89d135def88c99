package homework.gates;

public final class ExpGate extends SlopeGate {
    public ExpGate() {}

    @Override
    double value(double... in) {
        return Math.exp(in[0]);
    }

    @Override
    double[] slopes(double out, double... in) {
        return new double[] {out};
    }
}
