package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Leaves threads behind that print and sleep. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    private static boolean left;

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        for (int i = 0; i < 3 && !left; i++) {
            Thread thread = new Thread(() -> {
                try {
                    while (true) {
                        System.out.println("still here");
                        Thread.sleep(1);
                    }
                } catch (InterruptedException e) {
                    // sleeps no more
                }
            });
            thread.start();
        }
        left = true;
        return super.loss(X, y, reg);
    }
}
