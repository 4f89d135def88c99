package reference.gates;

/** {@link ReciprocalGate} with the mistakes it is asked to make. */
final class FlawedReciprocal extends FlawedGate {
    FlawedReciprocal(Making making) {
        super(making);
    }

    @Override
    double output(double[] in) {
        return 1 / in[0];
    }

    @Override
    double[] slopes(double[] in, double out) {
        double from = makes("reciprocal-of-output") ? out : in[0];
        double size = 1 / (makes("reciprocal-not-squared") ? from : from * from);
        return new double[] {makes("reciprocal-sign") ? size : -size};
    }
}
