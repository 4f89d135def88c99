package homework.layers;

import org.ejml.simple.SimpleMatrix;

public final class Sigmoid implements Layer {
    private float[] y;

    public Sigmoid() {}

    @Override
    public SimpleMatrix forward(SimpleMatrix x) {
        SimpleMatrix out = x.copy();
        y = new float[x.getNumElements()];
        for (int i = 0; i < y.length; i++) {
            y[i] = 1f / (1f + (float) Math.exp(-(float) x.get(i)));
            out.set(i, y[i]);
        }
        return out;
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dout) {
        SimpleMatrix dx = dout.copy();
        for (int i = 0; i < y.length; i++) {
            dx.set(i, (float) dout.get(i) * y[i] * (1f - y[i]));
        }
        return dx;
    }
}
