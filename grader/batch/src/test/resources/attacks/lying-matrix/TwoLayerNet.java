package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Returns a matrix that claims more rows than it has numbers. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix X) {
        SimpleMatrix scores = super.scores(X);
        ((org.ejml.data.DMatrixRMaj) scores.getMatrix()).numRows = 100_000_000;
        return scores;
    }
}
