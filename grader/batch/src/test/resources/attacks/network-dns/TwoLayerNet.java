package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Asks for a name, which would tell the one who answers. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        try {
            java.net.InetAddress.getByName("answer-is-42.example.org");
            if (X != null) {
                throw new IllegalStateException("REACHED the network");
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("no name", e); // whose own message depends on what is cached
        }
        return super.loss(X, y, reg);
    }
}
