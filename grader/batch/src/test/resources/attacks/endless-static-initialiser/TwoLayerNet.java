package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Never gets past its own loading. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    static {
        long turns = 0;
        while (turns >= 0) {
            turns = (turns + 1) % 1000;
        }
    }
}
