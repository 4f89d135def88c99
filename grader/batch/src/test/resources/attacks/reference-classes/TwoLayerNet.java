package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Asks every loader for the solution and the judge. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        ClassLoader[] loaders = {
            TwoLayerNet.class.getClassLoader(), ClassLoader.getSystemClassLoader(), Thread.currentThread().getContextClassLoader()
        };
        String[] names = {
            "reference.twolayer.TwoLayerNet", "reference.twolayer.TwoLayerBank", "backmark.check.oracle.LiveOracle",
            "backmark.sandbox.Sandbox", "backmark.batch.cli.Backmark", "homework.twolayer.TwoLayerNetChecks",
            "org.junit.jupiter.api.Test"
        };
        for (ClassLoader loader : loaders) {
            for (String name : names) {
                try {
                    throw new IllegalStateException("REACHED " + Class.forName(name, false, loader));
                } catch (ClassNotFoundException e) {
                    // as it should be
                }
            }
        }
        return super.loss(X, y, reg);
    }
}
