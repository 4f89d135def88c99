package reference.layers.styles;

import homework.layers.Layer;
import homework.layers.LossLayer;
import homework.layers.ParameterLayer;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Rows in parallel. */
final class Streams {
    private Streams() {}

    private interface Entry {
        double at(int i, int j);
    }

    private static SimpleMatrix matrix(int rows, int columns, Entry entry) {
        return new SimpleMatrix(IntStream.range(0, rows)
                .parallel()
                .mapToObj(i -> IntStream.range(0, columns)
                        .mapToDouble(j -> entry.at(i, j))
                        .toArray())
                .toArray(double[][]::new));
    }

    private static SimpleMatrix each(SimpleMatrix m, DoubleUnaryOperator operator) {
        return matrix(m.getNumRows(), m.getNumCols(), (i, j) -> operator.applyAsDouble(m.get(i, j)));
    }

    private record Both(SimpleMatrix dW, SimpleMatrix db) {}

    static final class StreamAffine implements ParameterLayer {
        private final SimpleMatrix W;
        private final SimpleMatrix b;
        private SimpleMatrix x;
        private Both gradients;

        StreamAffine(SimpleMatrix W, SimpleMatrix b) {
            this.W = W;
            this.b = b;
        }

        @Override
        public SimpleMatrix forward(SimpleMatrix given) {
            x = given.copy();
            return matrix(
                    x.getNumRows(),
                    W.getNumCols(),
                    (i, h) -> IntStream.range(0, W.getNumRows())
                                    .mapToDouble(d -> x.get(i, d) * W.get(d, h))
                                    .sum()
                            + b.get(h));
        }

        @Override
        public SimpleMatrix backward(SimpleMatrix dout) {
            gradients = IntStream.range(0, x.getNumRows())
                    .parallel()
                    .mapToObj(i -> new Both(
                            x.getRow(i).transpose().mult(dout.getRow(i)),
                            dout.getRow(i).copy()))
                    .reduce((one, other) -> new Both(one.dW.plus(other.dW), one.db.plus(other.db)))
                    .orElseThrow();
            return matrix(
                    x.getNumRows(),
                    W.getNumRows(),
                    (i, d) -> IntStream.range(0, W.getNumCols())
                            .mapToDouble(h -> W.get(d, h) * dout.get(i, h))
                            .sum());
        }

        @Override
        public SimpleMatrix weightGradient() {
            return gradients.dW;
        }

        @Override
        public SimpleMatrix biasGradient() {
            return gradients.db;
        }
    }

    static final class StreamRelu implements Layer {
        private SimpleMatrix out;

        @Override
        public SimpleMatrix forward(SimpleMatrix x) {
            out = each(x, v -> v < 0 ? 0 : v);
            return out;
        }

        @Override
        public SimpleMatrix backward(SimpleMatrix dout) {
            return matrix(out.getNumRows(), out.getNumCols(), (i, j) -> out.get(i, j) > 0 ? dout.get(i, j) : 0);
        }
    }

    /** Keeps the derivative instead of the output. */
    static final class StreamSigmoid implements Layer {
        private SimpleMatrix slope;

        @Override
        public SimpleMatrix forward(SimpleMatrix x) {
            slope = each(x, v -> {
                double power = Math.exp(-Math.abs(v)); // the slope is the same on both sides of 0
                return power / ((1 + power) * (1 + power));
            });
            return each(x, v -> 1 / (1 + Math.exp(-v)));
        }

        @Override
        public SimpleMatrix backward(SimpleMatrix dout) {
            return dout.elementMult(slope);
        }
    }

    static final class StreamLoss implements LossLayer {
        private SimpleMatrix logP;
        private int[] labels;

        @Override
        public double forward(SimpleMatrix scores, int[] given) {
            labels = Arrays.copyOf(given, given.length);
            double[] largest = IntStream.range(0, labels.length)
                    .mapToDouble(i -> scores.getRow(i).elementMax())
                    .toArray();
            double[] logSum = IntStream.range(0, labels.length)
                    .parallel()
                    .mapToDouble(i -> Math.log(IntStream.range(0, scores.getNumCols())
                            .mapToDouble(j -> Math.exp(scores.get(i, j) - largest[i]))
                            .sum()))
                    .toArray();
            logP = matrix(labels.length, scores.getNumCols(), (i, j) -> scores.get(i, j) - largest[i] - logSum[i]);
            return -IntStream.range(0, labels.length)
                    .mapToDouble(i -> logP.get(i, labels[i]))
                    .average()
                    .orElseThrow();
        }

        @Override
        public SimpleMatrix backward() {
            SimpleMatrix d = logP.elementExp();
            IntStream.range(0, labels.length).forEach(i -> d.set(i, labels[i], d.get(i, labels[i]) - 1));
            return d.scale(1.0 / labels.length);
        }
    }
}
