package homework.sigmoidnet;

import org.ejml.simple.SimpleMatrix;

final class Activation {
    private Activation() {}

    static SimpleMatrix sigmoid(SimpleMatrix a) {
        return a.elementOp((int i, int j, double v) -> 0.5 + 0.5 * Math.tanh(v / 2));
    }

    static SimpleMatrix sigmoidBackward(SimpleMatrix dz, SimpleMatrix z) {
        return dz.elementOp((int i, int j, double v) -> v * z.get(i, j) * (1 - z.get(i, j)));
    }

    static SimpleMatrix logSoftmax(SimpleMatrix a) {
        SimpleMatrix logs = a.copy();
        for (int i = 0; i < a.getNumRows(); i++) {
            SimpleMatrix shifted = a.getRow(i).minus(a.getRow(i).elementMax());
            double log = Math.log(shifted.elementExp().elementSum());
            logs.insertIntoThis(i, 0, shifted.minus(log));
        }
        return logs;
    }
}
