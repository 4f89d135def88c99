package homework.layers;

import org.ejml.simple.SimpleMatrix;

public final class Relu implements Layer {
    private SimpleMatrix mask;

    public Relu() {}

    @Override
    public SimpleMatrix forward(SimpleMatrix x) {
        SimpleMatrix out = x.elementOp((int i, int j, double value) -> Math.max(0, value));
        mask = out.elementOp((int i, int j, double value) -> value >= 0 ? 1 : 0); // 출력이 음수인 곳을 막는다
        return out;
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dout) {
        return dout.elementMult(mask);
    }
}
