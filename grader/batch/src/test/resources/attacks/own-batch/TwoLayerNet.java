package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Brings a homework.Batch and a homework.NotWritten of its own. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        if (homework.Batch.sumOverRows(X) == null) {
            throw new IllegalStateException("REACHED: this Batch is the submission's own");
        }
        return super.loss(X, y, reg);
    }
}
