package reference.layers.styles;

import homework.layers.Layer;
import homework.layers.LossLayer;
import homework.layers.ParameterLayer;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.simple.SimpleMatrix;

/** Writes into {@code dout}, which the contract allows, and into arrays of its own that live as long as the layer. */
final class InPlace {
    private InPlace() {}

    static final class OwnArraysAffine implements ParameterLayer {
        private final SimpleMatrix W;
        private final SimpleMatrix b;
        private final DMatrixRMaj x = new DMatrixRMaj(0, 0);
        private final DMatrixRMaj dW = new DMatrixRMaj(0, 0);
        private final SimpleMatrix db;

        OwnArraysAffine(SimpleMatrix W, SimpleMatrix b) {
            this.W = W;
            this.b = b;
            db = b.createLike();
        }

        @Override
        public SimpleMatrix forward(SimpleMatrix given) {
            x.setTo(given.<DMatrixRMaj>getMatrix());
            DMatrixRMaj out = new DMatrixRMaj(x.numRows, W.getNumCols());
            CommonOps_DDRM.mult(x, W.getDDRM(), out);
            for (int i = 0; i < out.data.length; i++) {
                out.data[i] += b.get(i % out.numCols);
            }
            return SimpleMatrix.wrap(out);
        }

        @Override
        public SimpleMatrix backward(SimpleMatrix dout) {
            CommonOps_DDRM.multTransA(x, dout.getDDRM(), dW);
            db.zero();
            for (int i = 0; i < dout.getNumElements(); i++) {
                int column = i % dout.getNumCols();
                db.set(column, db.get(column) + dout.get(i));
            }
            DMatrixRMaj dx = new DMatrixRMaj(x.numRows, x.numCols);
            CommonOps_DDRM.multTransB(dout.getDDRM(), W.getDDRM(), dx);
            dout.zero();
            return SimpleMatrix.wrap(dx);
        }

        @Override
        public SimpleMatrix weightGradient() {
            return SimpleMatrix.wrap(dW);
        }

        @Override
        public SimpleMatrix biasGradient() {
            return db;
        }
    }

    /** Looks for zeros in the output that it has handed out. */
    static final class OverwritingRelu implements Layer {
        private SimpleMatrix out;

        @Override
        public SimpleMatrix forward(SimpleMatrix x) {
            out = x.copy();
            for (int i = 0; i < out.getNumElements(); i++) {
                if (out.get(i) < 0) {
                    out.set(i, 0);
                }
            }
            return out;
        }

        @Override
        public SimpleMatrix backward(SimpleMatrix dout) {
            for (int i = 0; i < dout.getNumElements(); i++) {
                if (out.get(i) == 0) {
                    dout.set(i, 0);
                }
            }
            return dout;
        }
    }

    static final class OverwritingSigmoid implements Layer {
        private SimpleMatrix y;

        @Override
        public SimpleMatrix forward(SimpleMatrix x) {
            y = x.negative().elementExp().plus(1).elementPower(-1);
            return y;
        }

        @Override
        public SimpleMatrix backward(SimpleMatrix dout) {
            for (int i = 0; i < dout.getNumElements(); i++) {
                dout.set(i, dout.get(i) * (y.get(i) - y.get(i) * y.get(i)));
            }
            return dout;
        }
    }

    /** Makes the gradient already on the way forward, in the array of the probabilities. */
    static final class OverwritingLoss implements LossLayer {
        private SimpleMatrix d;

        @Override
        public double forward(SimpleMatrix scores, int[] labels) {
            d = scores.copy();
            double loss = 0;
            for (int i = 0; i < labels.length; i++) {
                double shift = d.getRow(i).elementMax();
                double sum = 0;
                for (int j = 0; j < d.getNumCols(); j++) {
                    d.set(i, j, Math.exp(scores.get(i, j) - shift));
                    sum += d.get(i, j);
                }
                for (int j = 0; j < d.getNumCols(); j++) {
                    d.set(i, j, d.get(i, j) / sum / labels.length);
                }
                loss += Math.log(sum) + shift - scores.get(i, labels[i]);
                d.set(i, labels[i], d.get(i, labels[i]) - 1.0 / labels.length);
            }
            return loss / labels.length;
        }

        @Override
        public SimpleMatrix backward() {
            return d;
        }
    }
}
