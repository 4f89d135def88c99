package reference.twolayer.styles;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Every sample on its own in a parallel stream, reduced in whatever order the threads finish. */
final class StreamNet extends StyledNet {
    StreamNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix X) {
        return new SimpleMatrix(IntStream.range(0, X.getNumRows())
                .parallel()
                .mapToObj(i -> scoresOf(X.getRow(i)).getDDRM().getData())
                .toArray(double[][]::new));
    }

    private SimpleMatrix hidden(SimpleMatrix x) {
        return x.mult(parameter("W1")).plus(parameter("b1")).elementOp((int i, int j, double v) -> v > 0 ? v : 0);
    }

    private SimpleMatrix scoresOf(SimpleMatrix x) {
        return hidden(x).mult(parameter("W2")).plus(parameter("b2"));
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        var data = IntStream.range(0, y.length)
                .parallel()
                .mapToDouble(i -> lossOf(scoresOf(X.getRow(i)).getDDRM().getData(), y[i]))
                .average()
                .orElseThrow();
        var penalty = IntStream.of(1, 2)
                .mapToObj(layer -> parameter("W" + layer))
                .mapToDouble(W -> W.elementMult(W).elementSum())
                .sum();
        return data + reg * penalty;
    }

    private static double lossOf(double[] s, int label) {
        double largest = Arrays.stream(s).max().orElseThrow();
        return largest
                - s[label]
                + Math.log(Arrays.stream(s).map(v -> Math.exp(v - largest)).sum());
    }

    /** One sample's share of the gradient. */
    private record Share(SimpleMatrix dW1, SimpleMatrix db1, SimpleMatrix dW2, SimpleMatrix db2) {
        Share plus(Share other) {
            return new Share(dW1.plus(other.dW1), db1.plus(other.db1), dW2.plus(other.dW2), db2.plus(other.db2));
        }
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, double reg) {
        Share sum = IntStream.range(0, y.length)
                .parallel()
                .mapToObj(i -> share(X.getRow(i), y[i]))
                .reduce(Share::plus)
                .orElseThrow();
        return Map.of(
                "W1", sum.dW1.divide(y.length).plus(2 * reg, parameter("W1")),
                "b1", sum.db1.divide(y.length),
                "W2", sum.dW2.divide(y.length).plus(2 * reg, parameter("W2")),
                "b2", sum.db2.divide(y.length));
    }

    private Share share(SimpleMatrix x, int label) {
        SimpleMatrix h = hidden(x);
        SimpleMatrix s = scoresOf(x);
        SimpleMatrix p = s.minus(s.elementMax()).elementExp();
        SimpleMatrix ds = p.divide(p.elementSum());
        ds.set(label, ds.get(label) - 1);
        SimpleMatrix df =
                ds.mult(parameter("W2").transpose()).elementOp((int i, int j, double v) -> h.get(i, j) > 0 ? v : 0);
        return new Share(x.transpose().mult(df), df, h.transpose().mult(ds), ds);
    }
}
