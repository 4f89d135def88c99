package reference.gates.styles;

import homework.gates.Gate;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Inputs reduced and mapped by parallel streams. */
final class StreamGate implements Gate {
    /** The slope along one input, as a function of all inputs and the output. */
    private interface Slope {
        double along(int i, double[] in, double out);
    }

    private final DoubleBinaryOperator join;
    private final DoubleUnaryOperator after;
    private final Slope slope;
    private double[] in;
    private double out;

    private StreamGate(DoubleBinaryOperator join, DoubleUnaryOperator after, Slope slope) {
        this.join = join;
        this.after = after;
        this.slope = slope;
    }

    private static StreamGate joining(DoubleBinaryOperator join, Slope slope) {
        return new StreamGate(join, DoubleUnaryOperator.identity(), slope);
    }

    private static StreamGate mapping(DoubleUnaryOperator after, Slope slope) {
        return new StreamGate(Double::sum, after, slope);
    }

    static Gate of(String className) {
        return switch (className) {
            case "AddGate" -> joining(Double::sum, (i, in, out) -> 1);
            case "MultiplyGate" -> joining((a, b) -> a * b, (i, in, out) -> in[1 - i]);
            case "MaxGate" -> joining(Double::max, (i, in, out) -> in[i] > in[1 - i] || in[i] == out && i == 0 ? 1 : 0);
            case "ExpGate" -> mapping(Math::exp, (i, in, out) -> out);
            case "ReciprocalGate" -> mapping(x -> 1 / x, (i, in, out) -> -(out * out));
            case "SigmoidGate" -> mapping(x -> 1 / (1 + Math.exp(-x)), (i, in, out) -> out * (1 - out));
            default -> throw GatesStyles.unknown(className);
        };
    }

    @Override
    public double forward(double... given) {
        in = given.clone();
        out = after.applyAsDouble(DoubleStream.of(in).parallel().reduce(join).orElseThrow());
        return out;
    }

    @Override
    public double[] backward(double upstream) {
        return IntStream.range(0, in.length)
                .parallel()
                .mapToDouble(i -> upstream * slope.along(i, in, out))
                .toArray();
    }
}
