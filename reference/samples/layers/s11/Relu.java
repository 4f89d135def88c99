package homework.layers;

import org.ejml.simple.SimpleMatrix;

public final class Relu implements Layer {
    private SimpleMatrix mask;

    public Relu() {}

    @Override
    public SimpleMatrix forward(SimpleMatrix x) {
        mask = x.elementOp((int i, int j, double value) -> value > 0 ? 1 : 0);
        return x.elementMult(mask);
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dout) {
        return dout.elementMult(mask);
    }
}
