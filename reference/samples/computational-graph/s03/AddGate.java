package homework.gates;

public final class AddGate extends SlopeGate {
    public AddGate() {}

    @Override
    double value(double... in) {
        return in[0] + in[1];
    }

    @Override
    double[] slopes(double out, double... in) {
        return new double[] {1, 1};
    }
}
