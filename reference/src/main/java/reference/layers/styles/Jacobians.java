package reference.layers.styles;

import homework.layers.Layer;
import homework.layers.LossLayer;
import homework.layers.ParameterLayer;
import org.ejml.simple.SimpleMatrix;

/** The chain rule by the book: one sample at a time, the whole Jacobian, then a product with it. */
final class Jacobians {
    private Jacobians() {}

    static final class PerSampleAffine implements ParameterLayer {
        private final SimpleMatrix W;
        private final SimpleMatrix b;
        private SimpleMatrix x;
        private SimpleMatrix dW;
        private SimpleMatrix db;

        PerSampleAffine(SimpleMatrix W, SimpleMatrix b) {
            this.W = W.copy();
            this.b = b.copy();
        }

        @Override
        public SimpleMatrix forward(SimpleMatrix batch) {
            x = batch.copy();
            SimpleMatrix out = new SimpleMatrix(0, W.getNumCols());
            for (int i = 0; i < x.getNumRows(); i++) {
                out = out.concatRows(W.transpose()
                        .mult(x.getRow(i).transpose())
                        .plus(b.transpose())
                        .transpose());
            }
            return out;
        }

        @Override
        public SimpleMatrix backward(SimpleMatrix dout) {
            dW = W.createLike();
            db = b.createLike();
            SimpleMatrix dx = x.createLike();
            for (int i = 0; i < x.getNumRows(); i++) {
                SimpleMatrix upstream = dout.getRow(i).transpose();
                dW = dW.plus(x.getRow(i).transpose().mult(upstream.transpose()));
                db = db.plus(upstream.transpose());
                dx.insertIntoThis(i, 0, W.mult(upstream).transpose());
            }
            return dx;
        }

        @Override
        public SimpleMatrix weightGradient() {
            return dW;
        }

        @Override
        public SimpleMatrix biasGradient() {
            return db;
        }
    }

    /** Elementwise layers have diagonal Jacobians: one slope per element. */
    private static SimpleMatrix throughDiagonal(SimpleMatrix slopes, SimpleMatrix dout) {
        SimpleMatrix dx = dout.createLike();
        for (int i = 0; i < dout.getNumRows(); i++) {
            SimpleMatrix jacobian = SimpleMatrix.diag(slopes.getRow(i).getDDRM().getData());
            dx.insertIntoThis(i, 0, dout.getRow(i).mult(jacobian));
        }
        return dx;
    }

    static final class DiagonalRelu implements Layer {
        private SimpleMatrix slopes;

        @Override
        public SimpleMatrix forward(SimpleMatrix x) {
            slopes = x.elementOp((int i, int j, double v) -> v >= 0 ? 1 : 0);
            return x.elementOp((int i, int j, double v) -> Math.max(v, 0));
        }

        @Override
        public SimpleMatrix backward(SimpleMatrix dout) {
            return throughDiagonal(slopes, dout);
        }
    }

    static final class DiagonalSigmoid implements Layer {
        private SimpleMatrix slopes;

        @Override
        public SimpleMatrix forward(SimpleMatrix x) {
            SimpleMatrix y = x.elementOp((int i, int j, double v) -> 1 / (1 + Math.pow(Math.E, -v)));
            slopes = y.elementMult(y.negative().plus(1));
            return y;
        }

        @Override
        public SimpleMatrix backward(SimpleMatrix dout) {
            return throughDiagonal(slopes, dout);
        }
    }

    /** From the loss to the probabilities, −1/(N p), and through the full Jacobian of the softmax to the scores. */
    static final class FullLoss implements LossLayer {
        private static final double LEAST = 1e-300; // 1 / p stays finite

        private SimpleMatrix p;
        private int[] labels;

        @Override
        public double forward(SimpleMatrix scores, int[] labels) {
            this.labels = labels.clone();
            p = scores.copy();
            double loss = 0;
            for (int i = 0; i < labels.length; i++) {
                SimpleMatrix shifted = scores.getRow(i).minus(scores.getRow(i).elementMax());
                SimpleMatrix powers = shifted.elementExp();
                loss += Math.log(powers.elementSum()) - shifted.get(labels[i]);
                p.insertIntoThis(i, 0, powers.divide(powers.elementSum()));
            }
            return loss / labels.length;
        }

        @Override
        public SimpleMatrix backward() {
            SimpleMatrix d = p.createLike();
            for (int i = 0; i < labels.length; i++) {
                SimpleMatrix row = p.getRow(i);
                SimpleMatrix jacobian = SimpleMatrix.diag(row.getDDRM().getData())
                        .minus(row.transpose().mult(row));
                SimpleMatrix dp = row.createLike();
                dp.set(labels[i], -1 / (labels.length * Math.max(row.get(labels[i]), LEAST)));
                d.insertIntoThis(i, 0, dp.mult(jacobian));
            }
            return d;
        }
    }
}
