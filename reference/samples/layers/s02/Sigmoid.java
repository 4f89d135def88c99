package homework.layers;

import org.ejml.simple.SimpleMatrix;

public final class Sigmoid implements Layer {
    private double[] y;

    public Sigmoid() {}

    @Override
    public SimpleMatrix forward(SimpleMatrix x) {
        SimpleMatrix out = x.copy();
        y = new double[x.getNumElements()];
        for (int i = 0; i < y.length; i++) {
            y[i] = 1.0 / (1.0 + Math.exp(-x.get(i)));
            out.set(i, y[i]);
        }
        return out;
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dout) {
        SimpleMatrix dx = dout.copy();
        for (int i = 0; i < y.length; i++) {
            dx.set(i, dout.get(i) * y[i] * (1 - y[i]));
        }
        return dx;
    }
}
