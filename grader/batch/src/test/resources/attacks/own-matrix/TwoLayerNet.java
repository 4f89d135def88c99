package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Brings a SimpleMatrix of its own that says what it likes. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }


}
