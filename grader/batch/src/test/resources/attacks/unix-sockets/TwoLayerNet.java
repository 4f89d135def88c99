package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Talks to services of the computer through their sockets. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        try {
            try (var channel = java.nio.channels.SocketChannel.open(java.net.StandardProtocolFamily.UNIX)) {
                channel.connect(java.net.UnixDomainSocketAddress.of("/run/docker.sock"));
            }
            if (X != null) {
                throw new IllegalStateException("REACHED a service");
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return super.loss(X, y, reg);
    }
}
