package reference.gates;

/** {@link SigmoidGate} with the mistakes it is asked to make. */
final class FlawedSigmoid extends FlawedGate {
    FlawedSigmoid(Making making) {
        super(making);
    }

    @Override
    double output(double[] in) {
        return sigmoid(in[0]);
    }

    private double sigmoid(double x) {
        double power = Math.exp(makes("sigmoid-exponent-sign") ? -x : x);
        // The two forms are equal wherever the power is finite.
        return makes("sigmoid-overflow") ? power / (1 + power) : 1 / (1 + 1 / power);
    }

    @Override
    double[] slopes(double[] in, double out) {
        if (makes("sigmoid-derivative-missing")) {
            return new double[] {1};
        }
        if (makes("sigmoid-derivative-part")) {
            return new double[] {out};
        }
        if (makes("sigmoid-derivative-complement")) {
            return new double[] {1 - out};
        }
        double y = makes("sigmoid-derivative-of-input") ? in[0] : makes("sigmoid-twice") ? sigmoid(out) : out;
        return new double[] {y * (1 - y)};
    }
}
