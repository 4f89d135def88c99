package reference.network.styles;

import homework.network.Example;
import homework.network.FeedforwardNetwork;
import homework.network.Gradients;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.simple.SimpleMatrix;

/**
 * Operations that overwrite: parameters, velocities and gradients are the same arrays from beginning to end. Frozen
 * layers move, and are put back.
 */
final class InPlaceNetwork implements FeedforwardNetwork {
    private final List<DMatrixRMaj> w = new ArrayList<>();
    private final List<DMatrixRMaj> b = new ArrayList<>();
    private final List<DMatrixRMaj> velocityW = new ArrayList<>();
    private final List<DMatrixRMaj> velocityB = new ArrayList<>();
    private final List<DMatrixRMaj> a = new ArrayList<>(); // outputs of the layers, overwritten by each example
    private final List<DMatrixRMaj> d = new ArrayList<>(); // errors, likewise

    InPlaceNetwork(List<SimpleMatrix> weights, List<SimpleMatrix> biases) {
        for (int l = 0; l < weights.size(); l++) {
            w.add(weights.get(l).getDDRM().copy());
            b.add(biases.get(l).getDDRM().copy());
            velocityW.add(w.get(l).createLike());
            velocityB.add(b.get(l).createLike());
            a.add(b.get(l).createLike());
            d.add(b.get(l).createLike());
        }
    }

    private void forward(DMatrixRMaj x) {
        for (int l = 0; l < w.size(); l++) {
            DMatrixRMaj out = a.get(l);
            out.setTo(b.get(l));
            CommonOps_DDRM.multAdd(w.get(l), l == 0 ? x : a.get(l - 1), out);
            for (int i = 0; i < out.numRows; i++) {
                out.data[i] = 1.0 / (1.0 + Math.exp(-out.data[i]));
            }
        }
    }

    @Override
    public SimpleMatrix feedforward(SimpleMatrix x) {
        forward(x.getDDRM());
        return SimpleMatrix.wrap(a.get(a.size() - 1).copy());
    }

    private void errors(SimpleMatrix x, SimpleMatrix y) {
        forward(x.getDDRM());
        for (int l = w.size() - 1; l >= 0; l--) {
            DMatrixRMaj error = d.get(l);
            if (l == w.size() - 1) {
                CommonOps_DDRM.subtract(a.get(l), y.getDDRM(), error);
            } else {
                CommonOps_DDRM.multTransA(w.get(l + 1), d.get(l + 1), error);
            }
            for (int i = 0; i < error.numRows; i++) {
                error.data[i] *= a.get(l).data[i] * (1 - a.get(l).data[i]);
            }
        }
    }

    @Override
    public Gradients backprop(SimpleMatrix x, SimpleMatrix y, boolean fineTune) {
        List<SimpleMatrix> nablaW = new ArrayList<>();
        List<SimpleMatrix> nablaB = new ArrayList<>();
        errors(x, y);
        for (int l = 0; l < w.size(); l++) {
            boolean learns = !fineTune || l == w.size() - 1;
            DMatrixRMaj gradient = w.get(l).createLike();
            if (learns) {
                CommonOps_DDRM.multTransB(d.get(l), l == 0 ? x.getDDRM() : a.get(l - 1), gradient);
            }
            nablaW.add(SimpleMatrix.wrap(gradient));
            nablaB.add(SimpleMatrix.wrap(learns ? d.get(l).copy() : d.get(l).createLike()));
        }
        return new Gradients(nablaW, nablaB);
    }

    @Override
    public void updateMiniBatch(List<Example> batch, double eta, double momentum, boolean fineTune) {
        velocityW.forEach(v -> CommonOps_DDRM.scale(momentum, v));
        velocityB.forEach(v -> CommonOps_DDRM.scale(momentum, v));
        for (Example example : batch) {
            Gradients gradients = backprop(example.x(), example.y(), fineTune);
            for (int l = 0; l < w.size(); l++) {
                CommonOps_DDRM.addEquals(
                        velocityW.get(l), gradients.nablaW().get(l).getDDRM());
                CommonOps_DDRM.addEquals(
                        velocityB.get(l), gradients.nablaB().get(l).getDDRM());
            }
        }
        for (int l = 0; l < w.size(); l++) {
            DMatrixRMaj weights = w.get(l).copy();
            DMatrixRMaj biases = b.get(l).copy();
            CommonOps_DDRM.addEquals(w.get(l), -eta / batch.size(), velocityW.get(l));
            CommonOps_DDRM.addEquals(b.get(l), -eta / batch.size(), velocityB.get(l));
            if (fineTune && l < w.size() - 1) {
                w.get(l).setTo(weights);
                b.get(l).setTo(biases);
            }
        }
    }

    @Override
    public int evaluate(List<Example> examples) {
        int right = 0;
        for (Example example : examples) {
            forward(example.x().getDDRM());
            double[] output = a.get(a.size() - 1).data;
            boolean best = true;
            int wanted = 0;
            while (example.y().get(wanted) < example.y().elementMax()) {
                wanted++;
            }
            for (double other : output) {
                best &= other <= output[wanted];
            }
            if (best) {
                right++;
            }
        }
        return right;
    }

    @Override
    public List<SimpleMatrix> weights() {
        return w.stream().map(SimpleMatrix::wrap).toList();
    }

    @Override
    public List<SimpleMatrix> biases() {
        return b.stream().map(SimpleMatrix::wrap).toList();
    }
}
