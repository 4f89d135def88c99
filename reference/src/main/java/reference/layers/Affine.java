package reference.layers;

import homework.Batch;
import homework.layers.ParameterLayer;
import org.ejml.simple.SimpleMatrix;

/**
 * The affine layer: {@code out = x · W + b}, row by row.
 *
 * <p>Every number of W meets every row of the batch, so its gradient adds up over the rows: that is what the product
 * {@code xᵀ · dout} does. Every number of b meets every row with the factor 1, so its gradient is the plain sum.
 */
public final class Affine implements ParameterLayer {
    private final SimpleMatrix W; // D x H
    private final SimpleMatrix b; // 1 x H
    private SimpleMatrix x; // N x D, of the latest forward
    private SimpleMatrix dW; // D x H, of the latest backward
    private SimpleMatrix db; // 1 x H

    public Affine(SimpleMatrix W, SimpleMatrix b) {
        this.W = W;
        this.b = b;
    }

    @Override
    public SimpleMatrix forward(SimpleMatrix x) {
        this.x = x.copy(); // the caller's array may hold another batch by the time of backward
        return Batch.addToEveryRow(x.mult(W), b);
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dout) {
        dW = x.transpose().mult(dout); // D x N times N x H
        db = Batch.sumOverRows(dout);
        return dout.mult(W.transpose()); // N x H times H x D
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
