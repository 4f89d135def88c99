package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Brings an annotation processor that would run in the compiler. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }


}
