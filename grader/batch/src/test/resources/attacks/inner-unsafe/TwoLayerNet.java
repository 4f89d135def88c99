package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Uses the runtime's own way to memory. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        try {
            Class<?> type = Class.forName("jdk.internal.misc.Unsafe");
            Object unsafe = type.getMethod("getUnsafe").invoke(null);
            type.getMethod("putLong", long.class, long.class).invoke(unsafe, 8L, 8L);
            if (X != null) {
                throw new IllegalStateException("REACHED memory");
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return super.loss(X, y, reg);
    }
}
