package homework.layers;

import org.ejml.simple.SimpleMatrix;

public final class Sigmoid implements Layer {
    private SimpleMatrix out;

    public Sigmoid() {}

    @Override
    public SimpleMatrix forward(SimpleMatrix x) {
        out = sigmoid(x);
        return out;
    }

    private static SimpleMatrix sigmoid(SimpleMatrix x) {
        return x.elementOp((int i, int j, double value) -> 1 / (1 + Math.exp(-value)));
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dout) {
        SimpleMatrix y = sigmoid(out);
        SimpleMatrix slope = y.minus(y.elementMult(y));
        return dout.elementMult(slope);
    }
}
