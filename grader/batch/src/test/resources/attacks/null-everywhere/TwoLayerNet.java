package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Returns nothing at all. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix X) {
        return null;
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, double reg) {
        return null;
    }

    @Override
    public int[] predict(SimpleMatrix X) {
        return null;
    }
}
