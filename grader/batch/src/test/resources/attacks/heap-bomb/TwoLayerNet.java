package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Fills the heap. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        var held = new java.util.ArrayList<double[]>();
        while (held.size() >= 0) {
            held.add(new double[1 << 17]);
        }
        return super.loss(X, y, reg);
    }
}
