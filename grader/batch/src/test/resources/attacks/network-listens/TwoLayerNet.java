package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Waits for the judge, or for other submissions, to call. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        try {
            try (var server = java.nio.channels.ServerSocketChannel.open()) {
                server.bind(new java.net.InetSocketAddress("127.0.0.1", 0));
            }
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
