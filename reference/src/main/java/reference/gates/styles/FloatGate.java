package reference.gates.styles;

import homework.gates.Gate;

/** Everything in {@code float}; only what is returned is widened. */
final class FloatGate implements Gate {
    private final String kind;
    private float x;
    private float y;
    private float out;

    private FloatGate(String kind) {
        this.kind = kind;
    }

    static Gate of(String className) {
        return new FloatGate(className);
    }

    @Override
    public double forward(double... in) {
        x = (float) in[0];
        y = (float) in[in.length - 1];
        out = switch (kind) {
            case "AddGate" -> x + y;
            case "MultiplyGate" -> x * y;
            case "MaxGate" -> Math.max(x, y);
            case "ExpGate" -> (float) Math.exp(x);
            case "ReciprocalGate" -> 1 / x;
            case "SigmoidGate" -> 1 / (1 + (float) Math.exp(-x));
            default -> throw GatesStyles.unknown(kind);
        };
        return out;
    }

    @Override
    public double[] backward(double given) {
        float upstream = (float) given;
        return switch (kind) {
            case "AddGate" -> new double[] {upstream, upstream};
            case "MultiplyGate" -> new double[] {upstream * y, upstream * x};
            case "MaxGate" -> new double[] {x >= y ? upstream : 0, x >= y ? 0 : upstream};
            case "ExpGate" -> new double[] {upstream * out};
            case "ReciprocalGate" -> new double[] {-upstream / (x * x)};
            case "SigmoidGate" -> new double[] {upstream * out * (1 - out)};
            default -> throw GatesStyles.unknown(kind);
        };
    }
}
