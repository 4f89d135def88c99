package reference.gates;

import homework.gates.Gate;

/** A gate that asks, at every place where students are known to err, whether to err there. */
abstract class FlawedGate implements Gate {
    private final Making making;
    private double[] in;
    private double out;
    private double[] sum; // of all gradients so far, of not-reset

    FlawedGate(Making making) {
        this.making = making;
    }

    static FlawedGate of(String className, Making making) {
        return switch (className) {
            case "AddGate" -> new FlawedAdd(making);
            case "MultiplyGate" -> new FlawedMultiply(making);
            case "MaxGate" -> new FlawedMax(making);
            case "ExpGate" -> new FlawedExp(making);
            case "ReciprocalGate" -> new FlawedReciprocal(making);
            case "SigmoidGate" -> new FlawedSigmoid(making);
            default -> null;
        };
    }

    final boolean makes(String mistake) {
        return making.makes(mistake);
    }

    /** The gate's function. */
    abstract double output(double[] in);

    /** The slope along each input. */
    abstract double[] slopes(double[] in, double out);

    /** The id of the mistake of leaving the upstream gradient out in this kind of gate only; "" where it is unknown. */
    String ownWayToIgnoreUpstream() {
        return "";
    }

    @Override
    public final double forward(double... given) {
        double output = output(given);
        if (in == null || !makes("inputs-of-first-forward")) {
            in = given.clone();
            out = output;
        }
        return output;
    }

    @Override
    public final double[] backward(double upstream) {
        boolean ignored = makes("ignores-upstream") || makes(ownWayToIgnoreUpstream());
        double[] gradient = slopes(in, out);
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] *= ignored ? 1 : upstream;
        }
        if (!makes("not-reset")) {
            return gradient;
        }
        sum = sum == null ? new double[gradient.length] : sum;
        for (int i = 0; i < sum.length; i++) {
            sum[i] += gradient[i];
        }
        return sum.clone();
    }
}
