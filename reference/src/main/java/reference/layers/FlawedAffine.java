package reference.layers;

import homework.Batch;
import homework.layers.ParameterLayer;
import org.ejml.simple.SimpleMatrix;

/** {@link Affine}, asking at every place where students are known to err whether to err there. */
final class FlawedAffine implements ParameterLayer {
    private final Making making;
    private final SimpleMatrix W;
    private final SimpleMatrix b;
    private SimpleMatrix x;
    private SimpleMatrix out;
    private SimpleMatrix upstream;
    private SimpleMatrix dW;
    private SimpleMatrix db;

    FlawedAffine(Making making, SimpleMatrix W, SimpleMatrix b) {
        this.making = making;
        this.W = W;
        this.b = b;
    }

    @Override
    public SimpleMatrix forward(SimpleMatrix x) {
        this.x = making.kept(this.x, x);
        out = withBias(x.mult(W));
        return out.copy();
    }

    private SimpleMatrix withBias(SimpleMatrix product) {
        if (making.makes("bias-forgotten-forward")) {
            return product;
        }
        if (making.makes("bias-added-to-first-row")) {
            product.insertIntoThis(0, 0, product.getRow(0).plus(b));
            return product;
        }
        return Batch.addToEveryRow(product, b);
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dout) {
        upstream = making.upstream(dout, out);
        boolean adds = making.makes("gradients-accumulate") && dW != null;
        dW = adds ? dW.plus(weightSlope()) : weightSlope();
        db = adds ? db.plus(biasSlope()) : biasSlope();
        return upstream.mult(making.makes("affine-no-transpose") ? W : W.transpose());
    }

    private SimpleMatrix weightSlope() {
        SimpleMatrix slope = x.transpose().mult(upstream);
        if (making.makes("weight-gradient-mean")) {
            slope = slope.divide(upstream.getNumRows());
        }
        return making.makes("weight-gradient-transposed") ? slope.transpose() : slope;
    }

    private SimpleMatrix biasSlope() {
        if (making.makes("bias-gradient-wrong-axis")) {
            return Batch.sumOverRows(upstream.transpose()).transpose();
        }
        if (making.makes("bias-gradient-not-summed")) {
            return upstream.getRow(0);
        }
        SimpleMatrix sum = Batch.sumOverRows(upstream);
        return making.makes("bias-gradient-mean") ? sum.divide(upstream.getNumRows()) : sum;
    }

    @Override
    public SimpleMatrix weightGradient() {
        return making.makes("caches-upstream-by-reference") ? weightSlope() : dW;
    }

    @Override
    public SimpleMatrix biasGradient() {
        return making.makes("caches-upstream-by-reference") ? biasSlope() : db;
    }
}
