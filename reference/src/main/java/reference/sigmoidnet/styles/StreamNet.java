package reference.sigmoidnet.styles;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Every sample on its own in a parallel stream, reduced in whatever order the threads finish. */
final class StreamNet extends StyledNet {
    StreamNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    private SimpleMatrix hidden(SimpleMatrix row) {
        return row.mult(parameter("W1"))
                .plus(parameter("b1"))
                .elementOp((int i, int j, double v) -> Math.pow(1 + Math.exp(-v), -1));
    }

    private double[] scores(SimpleMatrix z) {
        return z.mult(parameter("W2")).plus(parameter("b2")).getDDRM().getData();
    }

    private static double[] softmax(double[] s) {
        var largest = Arrays.stream(s).max().orElseThrow();
        var e = Arrays.stream(s).map(v -> Math.exp(v - largest)).toArray();
        var sum = Arrays.stream(e).sum();
        return Arrays.stream(e).map(v -> v / sum).toArray();
    }

    @Override
    public SimpleMatrix predict(SimpleMatrix x) {
        return new SimpleMatrix(IntStream.range(0, x.getNumRows())
                .parallel()
                .mapToObj(i -> softmax(scores(hidden(x.getRow(i)))))
                .toArray(double[][]::new));
    }

    @Override
    public double loss(SimpleMatrix x, SimpleMatrix t) {
        return IntStream.range(0, x.getNumRows())
                .parallel()
                .mapToDouble(i -> lossOf(scores(hidden(x.getRow(i))), label(t, i)))
                .average()
                .orElseThrow();
    }

    private static int label(SimpleMatrix t, int i) {
        return IntStream.range(0, t.getNumCols())
                .filter(j -> t.get(i, j) > 0.5)
                .findFirst()
                .orElseThrow();
    }

    private static double lossOf(double[] s, int label) {
        double largest = Arrays.stream(s).max().orElseThrow();
        return largest
                - s[label]
                + Math.log(Arrays.stream(s).map(v -> Math.exp(v - largest)).sum());
    }

    @Override
    public double accuracy(SimpleMatrix x, SimpleMatrix t) {
        SimpleMatrix y = predict(x);
        return IntStream.range(0, x.getNumRows())
                        .filter(i -> y.get(i, label(t, i)) == y.getRow(i).elementMax())
                        .count()
                / (double) x.getNumRows();
    }

    /** One sample's share of the gradient. */
    private record Share(SimpleMatrix dW1, SimpleMatrix db1, SimpleMatrix dW2, SimpleMatrix db2) {
        Share plus(Share other) {
            return new Share(dW1.plus(other.dW1), db1.plus(other.db1), dW2.plus(other.dW2), db2.plus(other.db2));
        }
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix x, SimpleMatrix t) {
        int samples = x.getNumRows();
        Share sum = IntStream.range(0, samples)
                .parallel()
                .mapToObj(i -> share(x.getRow(i), t.getRow(i)))
                .reduce(Share::plus)
                .orElseThrow();
        return Map.of(
                "W1", sum.dW1.divide(samples),
                "b1", sum.db1.divide(samples),
                "W2", sum.dW2.divide(samples),
                "b2", sum.db2.divide(samples));
    }

    private Share share(SimpleMatrix row, SimpleMatrix label) {
        SimpleMatrix z = hidden(row);
        SimpleMatrix dy = new SimpleMatrix(new double[][] {softmax(scores(z))}).minus(label);
        SimpleMatrix da = dy.mult(parameter("W2").transpose())
                .elementOp((int i, int j, double v) -> v * (z.get(j) - z.get(j) * z.get(j)));
        return new Share(row.transpose().mult(da), da, z.transpose().mult(dy), dy);
    }

    @Override
    public void update(Map<String, SimpleMatrix> gradients, double learningRate) {
        gradients.entrySet().parallelStream().forEach(each -> {
            SimpleMatrix parameter = parameter(each.getKey());
            parameter.setTo(parameter.minus(each.getValue().scale(learningRate)));
        });
    }
}
