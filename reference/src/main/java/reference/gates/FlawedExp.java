package reference.gates;

/** {@link ExpGate} with the mistakes it is asked to make. */
final class FlawedExp extends FlawedGate {
    FlawedExp(Making making) {
        super(making);
    }

    @Override
    double output(double[] in) {
        return Math.exp(in[0]);
    }

    @Override
    double[] slopes(double[] in, double out) {
        if (makes("exp-power-rule")) {
            return new double[] {in[0] * Math.exp(in[0] - 1)};
        }
        if (makes("exp-slope-missing")) {
            return new double[] {1};
        }
        return new double[] {makes("exp-twice") ? Math.exp(out) : out};
    }
}
