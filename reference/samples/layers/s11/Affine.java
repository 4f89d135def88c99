package homework.layers;

import homework.Batch;
import org.ejml.simple.SimpleMatrix;

public final class Affine implements ParameterLayer {
    private final SimpleMatrix W;
    private final SimpleMatrix b;
    private SimpleMatrix x;
    private SimpleMatrix dW;
    private SimpleMatrix db;

    public Affine(SimpleMatrix W, SimpleMatrix b) {
        this.W = W;
        this.b = b;
    }

    @Override
    public SimpleMatrix forward(SimpleMatrix x) {
        this.x = x.copy();
        return Batch.addToEveryRow(x.mult(W), b);
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dout) {
        dW = x.transpose().mult(dout);
        db = Batch.sumOverRows(dout);
        return dout.mult(W.transpose());
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
