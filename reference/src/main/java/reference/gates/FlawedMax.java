package reference.gates;

/** {@link MaxGate} with the mistakes it is asked to make. */
final class FlawedMax extends FlawedGate {
    FlawedMax(Making making) {
        super(making);
    }

    @Override
    double output(double[] in) {
        if (makes("max-is-min")) {
            return Math.min(in[0], in[1]);
        }
        double largest = Math.max(in[0], in[1]);
        return makes("max-from-MIN_VALUE") ? Math.max(Double.MIN_VALUE, largest) : largest;
    }

    @Override
    double[] slopes(double[] in, double out) {
        if (makes("max-routes-to-both")) {
            return new double[] {1, 1};
        }
        if (makes("max-routes-to-first")) {
            return new double[] {1, 0};
        }
        if (in[0] == in[1] && makes("max-tie-to-both")) {
            return new double[] {1, 1};
        }
        if (in[0] == in[1] && makes("max-tie-to-none")) {
            return new double[] {0, 0};
        }
        boolean smaller = makes("max-wrong-route") != makes("max-is-min");
        boolean first = smaller ? in[0] <= in[1] : in[0] >= in[1];
        return first ? new double[] {1, 0} : new double[] {0, 1};
    }
}
