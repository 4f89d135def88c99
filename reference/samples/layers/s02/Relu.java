package homework.layers;

import org.ejml.simple.SimpleMatrix;

public final class Relu implements Layer {
    private boolean[] dead; // x가 0 이하였던 원소

    public Relu() {}

    @Override
    public SimpleMatrix forward(SimpleMatrix x) {
        SimpleMatrix out = x.copy();
        dead = new boolean[x.getNumElements()];
        for (int i = 0; i < dead.length; i++) {
            dead[i] = x.get(i) <= 0;
            if (dead[i]) {
                out.set(i, 0);
            }
        }
        return out;
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dout) {
        // dout은 덮어써도 된다
        for (int i = 0; i < dead.length; i++) {
            if (dead[i]) {
                dout.set(i, 0);
            }
        }
        return dout;
    }
}
