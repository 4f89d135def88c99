package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Asks the JDK for its private parts. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        try {
            var field = String.class.getDeclaredField("value");
            field.setAccessible(true);
            if (X != null) {
                throw new IllegalStateException("REACHED the inside of a string");
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return super.loss(X, y, reg);
    }
}
