package reference.optimizers.styles;

import homework.optimizers.Optimizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Parallel streams over the parameters and over the array behind each matrix. */
final class FlatArrayStreams {
    private FlatArrayStreams() {}

    static Optimizer create(String className, Object... arguments) {
        double lr = (double) arguments[0];
        double second = arguments.length > 1 ? (double) arguments[1] : 0;
        return switch (className) {
            case "Sgd" -> new Streaming((g, s, i, t) -> -lr * g);
            case "Momentum" -> new Streaming((g, s, i, t) -> s[0][i] = second * s[0][i] - lr * g);
            case "AdaGrad" -> new Streaming((g, s, i, t) -> -lr * g / (Math.sqrt(s[0][i] += g * g) + 1e-7));
            case "Nesterov" ->
                new Streaming((g, s, i, t) -> {
                    double before = s[0][i];
                    s[0][i] = second * before - lr * g;
                    return s[0][i] + second * (s[0][i] - before);
                });
            case "RmsProp" ->
                new Streaming((g, s, i, t) -> {
                    s[0][i] = second * s[0][i] + (1 - second) * g * g;
                    return -lr * g / (Math.sqrt(s[0][i]) + 1e-7);
                });
            case "Adam" ->
                new Streaming((g, s, i, t) -> {
                    double beta2 = (double) arguments[2];
                    s[0][i] = second * s[0][i] + (1 - second) * g;
                    s[1][i] = beta2 * s[1][i] + (1 - beta2) * g * g;
                    double m = s[0][i] / (1 - Math.pow(second, t));
                    double v = s[1][i] / (1 - Math.pow(beta2, t));
                    return -lr * m / (Math.sqrt(v) + 1e-7);
                });
            default -> throw new IllegalArgumentException(className);
        };
    }

    /** By how much one number moves; it brings its two states up to date as well. */
    @FunctionalInterface
    private interface Step {
        double of(double g, double[][] states, int i, int t);
    }

    private static final class Streaming implements Optimizer {
        private final Step step;
        private final Map<String, double[][]> states = new ConcurrentHashMap<>();
        private int t;

        Streaming(Step step) {
            this.step = step;
        }

        @Override
        public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
            t++;
            params.entrySet().parallelStream().forEach(entry -> {
                double[] p = entry.getValue().getDDRM().data;
                double[] g = grads.get(entry.getKey()).getDDRM().data;
                double[][] state = states.computeIfAbsent(entry.getKey(), n -> new double[2][p.length]);
                IntStream.range(0, p.length).parallel().forEach(i -> p[i] += step.of(g[i], state, i, t));
            });
        }
    }
}
