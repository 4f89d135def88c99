package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Reads the judge's environment and properties. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        for (String name : System.getenv().keySet()) {
            if (!name.equals("LD_LIBRARY_PATH") && !name.equals("MALLOC_ARENA_MAX") && !name.equals("PWD")) {
                throw new IllegalStateException("REACHED the environment: " + name);
            }
        }
        if (System.getProperty("backmark.home") != null) {
            throw new IllegalStateException("REACHED the judge's properties");
        }
        return super.loss(X, y, reg);
    }
}
