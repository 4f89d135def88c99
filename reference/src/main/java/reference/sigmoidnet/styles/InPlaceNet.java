package reference.sigmoidnet.styles;

import java.util.Map;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.simple.SimpleMatrix;

/** Few arrays, overwritten again and again: scores become probabilities become their gradient. */
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

    private DMatrixRMaj hidden(SimpleMatrix x) {
        DMatrixRMaj z = affine(x.getDDRM(), "W1", "b1");
        for (int k = 0; k < z.data.length; k++) {
            z.data[k] = 1 / (1 + Math.exp(-z.data[k]));
        }
        return z;
    }

    /** The probabilities, in the array that held the scores. */
    private static DMatrixRMaj softmax(DMatrixRMaj s) {
        for (int from = 0; from < s.data.length; from += s.numCols) {
            double sum = subtractMaximumAndSumExponentials(s, from);
            for (int k = from; k < from + s.numCols; k++) {
                s.data[k] = Math.exp(s.data[k]) / sum;
            }
        }
        return s;
    }

    private static double subtractMaximumAndSumExponentials(DMatrixRMaj s, int from) {
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

    @Override
    public SimpleMatrix predict(SimpleMatrix x) {
        return SimpleMatrix.wrap(softmax(affine(hidden(x), "W2", "b2")));
    }

    @Override
    public double loss(SimpleMatrix x, SimpleMatrix t) {
        DMatrixRMaj s = affine(hidden(x), "W2", "b2");
        double loss = 0;
        for (int from = 0; from < s.data.length; from += s.numCols) {
            loss += Math.log(subtractMaximumAndSumExponentials(s, from));
        }
        for (int k = 0; k < s.data.length; k++) {
            loss -= t.get(k) * s.data[k];
        }
        return loss / s.numRows;
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix x, SimpleMatrix t) {
        DMatrixRMaj z = hidden(x);
        DMatrixRMaj d = softmax(affine(z, "W2", "b2"));
        CommonOps_DDRM.subtractEquals(d, t.getDDRM());
        CommonOps_DDRM.scale(1.0 / d.numRows, d);
        DMatrixRMaj dW2 = CommonOps_DDRM.multTransA(z, d, null);
        DMatrixRMaj da = CommonOps_DDRM.multTransB(d, raw("W2"), null);
        for (int k = 0; k < da.data.length; k++) {
            da.data[k] *= z.data[k] * (1 - z.data[k]);
        }
        return Map.of(
                "W1", SimpleMatrix.wrap(CommonOps_DDRM.multTransA(x.getDDRM(), da, null)),
                "b1", SimpleMatrix.wrap(CommonOps_DDRM.sumCols(da, null)),
                "W2", SimpleMatrix.wrap(dW2),
                "b2", SimpleMatrix.wrap(CommonOps_DDRM.sumCols(d, null)));
    }

    @Override
    public void update(Map<String, SimpleMatrix> gradients, double learningRate) {
        gradients.forEach((name, gradient) -> CommonOps_DDRM.addEquals(raw(name), -learningRate, gradient.getDDRM()));
    }
}
