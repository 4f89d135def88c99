package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Brings classes named like those of the grader and of the child. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }


}
