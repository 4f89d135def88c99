package homework.layers;

import org.ejml.simple.SimpleMatrix;

public final class Sigmoid implements Layer {
    private SimpleMatrix out;

    public Sigmoid() {}

    @Override
    public SimpleMatrix forward(SimpleMatrix x) {
        out = x.elementOp((int i, int j, double value) -> 1 / (1 + Math.exp(-value)));
        return out;
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dout) {
        SimpleMatrix slope = out.minus(out.elementMult(out));
        return dout.elementMult(slope);
    }
}
