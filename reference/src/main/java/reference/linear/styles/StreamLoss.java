package reference.linear.styles;

import homework.linear.LinearLoss;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Every number on its own, as a sum of a parallel stream. */
abstract class StreamLoss implements LinearLoss {

    static final class Hinge extends StreamLoss {
        @Override
        double loss(double[] s, int label) {
            return IntStream.range(0, s.length)
                    .filter(j -> j != label)
                    .mapToDouble(j -> Math.max(s[j] + 1 - s[label], 0))
                    .sum();
        }

        @Override
        double slope(double[] s, int label, int j) {
            return j == label
                    ? -IntStream.range(0, s.length)
                            .filter(i -> i != label && violates(s, i, label))
                            .count()
                    : violates(s, j, label) ? 1 : 0;
        }

        private static boolean violates(double[] s, int j, int label) {
            return s[j] + 1 > s[label];
        }
    }

    static final class Softmax extends StreamLoss {
        @Override
        double loss(double[] s, int label) {
            double largest =
                    IntStream.range(0, s.length).mapToDouble(j -> s[j]).max().orElseThrow();
            return Math.log(sum(s, score -> Math.exp(score - largest))) + largest - s[label];
        }

        @Override
        double slope(double[] s, int label, int j) {
            return 1 / sum(s, score -> Math.exp(score - s[j])) - (j == label ? 1 : 0);
        }

        private static double sum(double[] s, ToDoubleFunction<Double> of) {
            return IntStream.range(0, s.length)
                    .mapToDouble(j -> of.applyAsDouble(s[j]))
                    .sum();
        }
    }

    abstract double loss(double[] s, int label);

    abstract double slope(double[] s, int label, int j);

    private static double[] scores(SimpleMatrix X, int i, SimpleMatrix W, SimpleMatrix b) {
        return IntStream.range(0, b.getNumElements())
                .mapToDouble(j -> IntStream.range(0, W.getNumRows())
                                .mapToDouble(d -> X.get(i, d) * W.get(d, j))
                                .sum()
                        + b.get(j))
                .toArray();
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix X, SimpleMatrix W, SimpleMatrix b) {
        return new SimpleMatrix(IntStream.range(0, X.getNumRows())
                .parallel()
                .mapToObj(i -> scores(X, i, W, b))
                .toArray(double[][]::new));
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        double data = IntStream.range(0, y.length)
                .parallel()
                .mapToDouble(i -> loss(scores(X, i, W, b), y[i]))
                .average()
                .orElseThrow();
        return data
                + IntStream.range(0, W.getNumElements())
                        .mapToDouble(i -> reg * W.get(i) * W.get(i))
                        .sum();
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        SimpleMatrix dscores =
                scores(X, W, b).elementOp((int i, int j, double v) -> slope(scores(X, i, W, b), y[i], j) / y.length);
        SimpleMatrix dW = W.elementOp((int d, int j, double w) -> 2 * reg * w
                + IntStream.range(0, y.length)
                        .mapToDouble(i -> X.get(i, d) * dscores.get(i, j))
                        .sum());
        SimpleMatrix db = b.elementOp((int row, int j, double v) ->
                IntStream.range(0, y.length).mapToDouble(i -> dscores.get(i, j)).sum());
        return Map.of("W", dW, "b", db);
    }

    @Override
    public Map<String, SimpleMatrix> step(
            SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg, double learningRate) {
        Map<String, SimpleMatrix> slopes = gradient(X, y, W, b, reg);
        return Map.of(
                "W",
                        W.elementOp((int i, int j, double w) ->
                                w - learningRate * slopes.get("W").get(i, j)),
                "b",
                        b.elementOp((int i, int j, double v) ->
                                v - learningRate * slopes.get("b").get(i, j)));
    }
}
