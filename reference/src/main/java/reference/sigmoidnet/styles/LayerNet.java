package reference.sigmoidnet.styles;

import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** A chain of layer objects that remember what they saw on the way forward; parameters are replaced, not moved. */
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

    private static final class Sigmoid implements Layer {
        private SimpleMatrix out;

        @Override
        public SimpleMatrix forward(SimpleMatrix x) {
            out = x.negative().elementExp().plus(1).elementOp((int i, int j, double v) -> 1 / v);
            return out;
        }

        @Override
        public SimpleMatrix backward(SimpleMatrix dout) {
            return dout.elementMult(out).elementMult(out.minus(1).negative());
        }
    }

    private final class Chain {
        private final Affine first = new Affine(parameter("W1"), parameter("b1"));
        private final Sigmoid sigmoid = new Sigmoid();
        private final Affine second = new Affine(parameter("W2"), parameter("b2"));

        SimpleMatrix logarithms(SimpleMatrix x) {
            SimpleMatrix scores = second.forward(sigmoid.forward(first.forward(x)));
            for (int i = 0; i < scores.getNumRows(); i++) {
                SimpleMatrix row = scores.getRow(i).minus(scores.getRow(i).elementMax());
                scores.insertIntoThis(i, 0, row.minus(Math.log(row.elementExp().elementSum())));
            }
            return scores;
        }

        Map<String, SimpleMatrix> backward(SimpleMatrix dscores) {
            first.backward(sigmoid.backward(second.backward(dscores)));
            Map<String, SimpleMatrix> gradient = new HashMap<>();
            gradient.put("W1", first.dW);
            gradient.put("b1", first.db);
            gradient.put("W2", second.dW);
            gradient.put("b2", second.db);
            return gradient;
        }
    }

    @Override
    public SimpleMatrix predict(SimpleMatrix x) {
        return new Chain().logarithms(x).elementExp();
    }

    @Override
    public double loss(SimpleMatrix x, SimpleMatrix t) {
        return -t.elementMult(new Chain().logarithms(x)).elementSum() / t.getNumRows();
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix x, SimpleMatrix t) {
        Chain chain = new Chain();
        SimpleMatrix y = chain.logarithms(x).elementExp();
        return chain.backward(y.minus(t).scale(1.0 / t.getNumRows()));
    }

    @Override
    public void update(Map<String, SimpleMatrix> gradients, double learningRate) {
        gradients.forEach(
                (name, gradient) -> parameter(name).setTo(parameter(name).plus(-learningRate, gradient)));
    }
}
