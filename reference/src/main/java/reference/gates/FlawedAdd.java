package reference.gates;

/** {@link AddGate} with the mistakes it is asked to make. */
final class FlawedAdd extends FlawedGate {
    FlawedAdd(Making making) {
        super(making);
    }

    @Override
    String ownWayToIgnoreUpstream() {
        return "add-ignores-upstream";
    }

    @Override
    double output(double[] in) {
        return in[0] + in[1];
    }

    @Override
    double[] slopes(double[] in, double out) {
        if (makes("add-like-multiply")) {
            return new double[] {in[1], in[0]};
        }
        return makes("add-splits") ? new double[] {.5, .5} : new double[] {1, 1};
    }
}
