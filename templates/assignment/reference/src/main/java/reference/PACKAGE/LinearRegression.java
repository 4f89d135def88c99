package reference.[=package];

import homework.Batch;
import homework.[=package].Regression;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** The model solution. */
final class LinearRegression implements Regression {
    private final SimpleMatrix w; // D x 1
    private final SimpleMatrix b; // 1 x 1

    LinearRegression(Map<String, SimpleMatrix> parameters) {
        w = parameters.get("w");
        b = parameters.get("b");
    }

    private SimpleMatrix difference(SimpleMatrix X, SimpleMatrix t) {
        return Batch.addToEveryRow(X.mult(w), b).minus(t);
    }

    @Override
    public double loss(SimpleMatrix X, SimpleMatrix t) {
        SimpleMatrix difference = difference(X, t);
        return difference.elementMult(difference).elementSum() / (2 * X.getNumRows());
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, SimpleMatrix t) {
        SimpleMatrix dp = difference(X, t).divide(X.getNumRows());
        return Map.of("w", X.transpose().mult(dp), "b", Batch.sumOverRows(dp));
    }
}
