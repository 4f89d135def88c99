package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Loads machine code. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        System.load("/lib/x86_64-linux-gnu/libc.so.6");
        return super.loss(X, y, reg);
    }
}
