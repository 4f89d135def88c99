package reference.gates.styles;

import homework.gates.Gate;
import java.util.function.Function;

/** Forward works the slopes out and keeps nothing else; backward only multiplies. */
final class SlopeGate implements Gate {
    private final Function<double[], Step> step;
    private double[] slopes;

    private SlopeGate(Function<double[], Step> step) {
        this.step = step;
    }

    private record Step(double out, double... slopes) {}

    static Gate of(String className) {
        return new SlopeGate(
                switch (className) {
                    case "AddGate" -> in -> new Step(in[1] + in[0], 1, 1);
                    case "MultiplyGate" -> in -> new Step(in[0] * in[1], in[1], in[0]);
                    case "MaxGate" ->
                        in -> new Step(Math.max(in[0], in[1]), in[0] > in[1] ? 1 : 0, in[0] > in[1] ? 0 : 1);
                    case "ExpGate" -> in -> new Step(Math.exp(in[0]), Math.exp(in[0]));
                    case "ReciprocalGate" -> in -> new Step(Math.pow(in[0], -1), -Math.pow(in[0], -2));
                    case "SigmoidGate" ->
                        in -> {
                            double power = Math.exp(-in[0]);
                            return new Step(1 / (1 + power), power / ((1 + power) * (1 + power)));
                        };
                    default -> throw GatesStyles.unknown(className);
                });
    }

    @Override
    public double forward(double... in) {
        Step taken = step.apply(in);
        slopes = taken.slopes;
        return taken.out;
    }

    @Override
    public double[] backward(double upstream) {
        double[] gradient = new double[slopes.length];
        for (int i = 0; i < slopes.length; i++) {
            gradient[i] = slopes[i] * upstream;
        }
        return gradient;
    }
}
