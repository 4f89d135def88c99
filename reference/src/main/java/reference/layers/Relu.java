package reference.layers;

import homework.layers.Layer;
import org.ejml.simple.SimpleMatrix;

/** The ReLU: a gate for every number, open where the number is positive. It stands the same way in both directions. */
public final class Relu implements Layer {
    private SimpleMatrix gate; // 1 where the latest x was positive, 0 elsewhere

    @Override
    public SimpleMatrix forward(SimpleMatrix x) {
        gate = x.elementOp((int i, int j, double v) -> v > 0 ? 1 : 0);
        return x.elementMult(gate);
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dout) {
        return dout.elementMult(gate);
    }
}
