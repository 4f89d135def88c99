package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Hands in a contract, a plan and a history of its own, each in its file. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }


}
