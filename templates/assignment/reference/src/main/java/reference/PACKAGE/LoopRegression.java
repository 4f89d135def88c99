package reference.[=package];

import homework.[=package].Regression;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** A right solution in another style: one number at a time. */
final class LoopRegression implements Regression {
    private final SimpleMatrix w;
    private final SimpleMatrix b;

    LoopRegression(Map<String, SimpleMatrix> parameters) {
        w = parameters.get("w");
        b = parameters.get("b");
    }

    private double difference(SimpleMatrix X, SimpleMatrix t, int row) {
        double p = b.get(0);
        for (int j = 0; j < X.getNumCols(); j++) {
            p += X.get(row, j) * w.get(j);
        }
        return p - t.get(row);
    }

    @Override
    public double loss(SimpleMatrix X, SimpleMatrix t) {
        double mean = 0;
        for (int i = 0; i < X.getNumRows(); i++) {
            mean += Math.pow(difference(X, t, i), 2) / X.getNumRows();
        }
        return mean / 2;
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, SimpleMatrix t) {
        SimpleMatrix dw = new SimpleMatrix(X.getNumCols(), 1);
        SimpleMatrix db = new SimpleMatrix(1, 1);
        for (int i = 0; i < X.getNumRows(); i++) {
            double dp = difference(X, t, i) / X.getNumRows();
            db.set(0, db.get(0) + dp);
            for (int j = 0; j < X.getNumCols(); j++) {
                dw.set(j, dw.get(j) + dp * X.get(i, j));
            }
        }
        return Map.of("w", dw, "b", db);
    }
}
