package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Opens a connection. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        try {
            new java.net.Socket("127.0.0.1", 80).close();
            if (X != null) {
                throw new IllegalStateException("REACHED the network");
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return super.loss(X, y, reg);
    }
}
