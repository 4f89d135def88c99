package reference.twolayer.styles;

import java.util.Map;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.simple.SimpleMatrix;

/** Few arrays, overwritten again and again: scores become probabilities become their gradient; ReLU with {@code >=}. */
final class InPlaceNet extends StyledNet {
    InPlaceNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    private DMatrixRMaj raw(String name) {
        return parameter(name).getDDRM();
    }

    private DMatrixRMaj affine(DMatrixRMaj x, String W, String b) {
        DMatrixRMaj out = CommonOps_DDRM.mult(x, raw(W), null);
        for (int k = 0; k < out.data.length; k++) {
            out.data[k] += raw(b).data[k % out.numCols];
        }
        return out;
    }

    private DMatrixRMaj hidden(SimpleMatrix X) {
        DMatrixRMaj h = affine(X.getDDRM(), "W1", "b1");
        for (int k = 0; k < h.data.length; k++) {
            h.data[k] = h.data[k] >= 0 ? h.data[k] : 0;
        }
        return h;
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix X) {
        return SimpleMatrix.wrap(affine(hidden(X), "W2", "b2"));
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        DMatrixRMaj s = affine(hidden(X), "W2", "b2");
        double loss = 0;
        for (int i = 0; i < y.length; i++) {
            loss += Math.log(subtractMaximumAndSumExponentials(s, i)) - s.unsafe_get(i, y[i]);
        }
        return loss / y.length + reg * (squares(raw("W2")) + squares(raw("W1")));
    }

    private static double subtractMaximumAndSumExponentials(DMatrixRMaj s, int row) {
        int from = row * s.numCols;
        double largest = s.data[from];
        for (int k = from; k < from + s.numCols; k++) {
            largest = Math.max(largest, s.data[k]);
        }
        double sum = 0;
        for (int k = from; k < from + s.numCols; k++) {
            s.data[k] -= largest;
            sum += Math.exp(s.data[k]);
        }
        return sum;
    }

    private static double squares(DMatrixRMaj m) {
        double sum = 0;
        for (double value : m.data) {
            sum += value * value;
        }
        return sum;
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, double reg) {
        DMatrixRMaj h = hidden(X);
        DMatrixRMaj d = affine(h, "W2", "b2");
        for (int i = 0; i < y.length; i++) {
            double sum = subtractMaximumAndSumExponentials(d, i);
            for (int j = 0; j < d.numCols; j++) {
                d.set(i, j, Math.exp(d.get(i, j)) / sum / y.length);
            }
            d.add(i, y[i], -1.0 / y.length);
        }
        DMatrixRMaj dW2 = raw("W2").copy();
        CommonOps_DDRM.scale(2 * reg, dW2);
        CommonOps_DDRM.multAddTransA(h, d, dW2);
        DMatrixRMaj dh = CommonOps_DDRM.multTransB(d, raw("W2"), null);
        for (int k = 0; k < dh.data.length; k++) {
            dh.data[k] = h.data[k] > 0 ? dh.data[k] : 0;
        }
        DMatrixRMaj dW1 = raw("W1").copy();
        CommonOps_DDRM.scale(2 * reg, dW1);
        CommonOps_DDRM.multAddTransA(X.getDDRM(), dh, dW1);
        return Map.of(
                "W1", SimpleMatrix.wrap(dW1),
                "b1", SimpleMatrix.wrap(CommonOps_DDRM.sumCols(dh, null)),
                "W2", SimpleMatrix.wrap(dW2),
                "b2", SimpleMatrix.wrap(CommonOps_DDRM.sumCols(d, null)));
    }
}
