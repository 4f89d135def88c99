package reference.twolayer.styles;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** A chain of layer objects that remember what they saw on the way forward. */
final class LayerNet extends StyledNet {
    LayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    private interface Layer {
        SimpleMatrix forward(SimpleMatrix x);

        SimpleMatrix backward(SimpleMatrix dout);
    }

    private static final class Affine implements Layer {
        private final SimpleMatrix W;
        private final SimpleMatrix b;
        private SimpleMatrix x;
        private SimpleMatrix dW;
        private SimpleMatrix db;

        Affine(SimpleMatrix W, SimpleMatrix b) {
            this.W = W;
            this.b = b;
        }

        @Override
        public SimpleMatrix forward(SimpleMatrix input) {
            x = input;
            return x.mult(W).plus(ones(x.getNumRows()).transpose().mult(b));
        }

        @Override
        public SimpleMatrix backward(SimpleMatrix dout) {
            dW = x.transpose().mult(dout);
            db = ones(dout.getNumRows()).mult(dout);
            return dout.mult(W.transpose());
        }

        private static SimpleMatrix ones(int columns) {
            return SimpleMatrix.filled(1, columns, 1);
        }
    }

    private static final class Relu implements Layer {
        private SimpleMatrix mask;

        @Override
        public SimpleMatrix forward(SimpleMatrix x) {
            mask = x.elementOp((int i, int j, double value) -> value <= 0 ? 0 : 1);
            return x.elementMult(mask);
        }

        @Override
        public SimpleMatrix backward(SimpleMatrix dout) {
            return dout.elementMult(mask);
        }
    }

    private final class Chain {
        private final Affine first = new Affine(parameter("W1"), parameter("b1"));
        private final Relu relu = new Relu();
        private final Affine second = new Affine(parameter("W2"), parameter("b2"));

        SimpleMatrix forward(SimpleMatrix X) {
            return second.forward(relu.forward(first.forward(X)));
        }

        void backward(SimpleMatrix dscores) {
            first.backward(relu.backward(second.backward(dscores)));
        }
    }

    /** Probabilities, and the logarithms that would be lost where they are 0. */
    private record Softmax(SimpleMatrix p, SimpleMatrix logarithm) {
        static Softmax of(SimpleMatrix scores) {
            SimpleMatrix logarithm = scores.copy();
            for (int i = 0; i < scores.getNumRows(); i++) {
                SimpleMatrix row = scores.getRow(i).minus(scores.getRow(i).elementMax());
                logarithm.insertIntoThis(
                        i, 0, row.minus(Math.log(row.elementExp().elementSum())));
            }
            return new Softmax(logarithm.elementExp(), logarithm);
        }
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix X) {
        return new Chain().forward(X);
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        SimpleMatrix logarithm = Softmax.of(scores(X)).logarithm();
        double loss = -oneHot(y, logarithm.getNumCols()).elementMult(logarithm).elementSum() / y.length;
        double norm1 = parameter("W1").normF();
        double norm2 = parameter("W2").normF();
        return loss + reg * norm1 * norm1 + reg * norm2 * norm2;
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, double reg) {
        Chain chain = new Chain();
        SimpleMatrix p = Softmax.of(chain.forward(X)).p();
        chain.backward(p.minus(oneHot(y, p.getNumCols())).scale(1.0 / y.length));
        return Map.of(
                "W1",
                chain.first
                        .dW
                        .plus(parameter("W1").scale(reg))
                        .plus(parameter("W1").scale(reg)),
                "b1",
                chain.first.db,
                "W2",
                chain.second
                        .dW
                        .plus(parameter("W2").scale(reg))
                        .plus(parameter("W2").scale(reg)),
                "b2",
                chain.second.db);
    }

    private static SimpleMatrix oneHot(int[] y, int classes) {
        SimpleMatrix t = new SimpleMatrix(y.length, classes);
        for (int i = 0; i < y.length; i++) {
            t.set(i, y[i], 1);
        }
        return t;
    }
}
