package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Brings a java.lang.Math of its own. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }


}
