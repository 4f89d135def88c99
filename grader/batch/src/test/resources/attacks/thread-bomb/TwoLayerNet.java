package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Starts threads until there are no more. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        while (true) {
            Thread thread = new Thread(() -> {
                try {
                    Thread.sleep(Long.MAX_VALUE);
                } catch (InterruptedException e) {
                    // sleeps no more
                }
            });
            thread.setDaemon(true);
            thread.start();
        }
    }
}
