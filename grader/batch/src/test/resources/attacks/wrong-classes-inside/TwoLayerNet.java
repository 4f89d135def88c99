package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Returns a map of other things than its type says. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, double reg) {
        Map map = new java.util.HashMap<>();
        map.put("W1", "right");
        map.put(5, X);
        return map;
    }
}
