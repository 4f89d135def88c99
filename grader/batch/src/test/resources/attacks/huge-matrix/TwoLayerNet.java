package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Returns a matrix of 800 MB where 40 numbers are due. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix X) {
        return new SimpleMatrix(2_000, 2_000);
    }
}
