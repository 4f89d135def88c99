package reference.gates;

/** {@link MultiplyGate} with the mistakes it is asked to make. */
final class FlawedMultiply extends FlawedGate {
    FlawedMultiply(Making making) {
        super(making);
    }

    @Override
    String ownWayToIgnoreUpstream() {
        return "multiply-ignores-upstream";
    }

    @Override
    double output(double[] in) {
        return in[0] * in[1];
    }

    @Override
    double[] slopes(double[] in, double out) {
        if (makes("multiply-passes-product")) {
            return new double[] {out, out};
        }
        if (makes("multiply-like-add")) {
            return new double[] {1, 1};
        }
        return makes("multiply-not-swapped") ? new double[] {in[0], in[1]} : new double[] {in[1], in[0]};
    }
}
