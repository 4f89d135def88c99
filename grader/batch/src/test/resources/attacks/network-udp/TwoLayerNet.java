package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Sends what it is asked to somebody outside. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        try {
            try (var socket = new java.net.DatagramSocket()) {
                byte[] secret = X.toString().getBytes();
                socket.send(new java.net.DatagramPacket(secret, secret.length, new java.net.InetSocketAddress("127.0.0.1", 53)));
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
