package homework.linear;

import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

public final class HingeLoss implements LinearLoss {

    public HingeLoss() {}

    @Override
    public SimpleMatrix scores(SimpleMatrix X, SimpleMatrix W, SimpleMatrix b) {
        SimpleMatrix s = X.mult(W);
        for (int i = 0; i < s.getNumRows(); i++) {
            for (int j = 0; j < s.getNumCols(); j++) {
                s.set(i, j, s.get(i, j) + b.get(j));
            }
        }
        return s;
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        SimpleMatrix s = scores(X, W, b);
        double loss = 0;
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < s.getNumCols(); j++) {
                if (j == y[i]) {
                    continue;
                }
                double margin = s.get(i, j) - s.get(i, y[i]) + 1;
                if (margin > 0) {
                    loss += margin;
                }
            }
        }
        loss /= y.length;
        loss += reg * W.elementPower(2).elementSum();
        return loss;
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        SimpleMatrix s = scores(X, W, b);
        SimpleMatrix ds = new SimpleMatrix(s.getNumRows(), s.getNumCols());
        for (int i = 0; i < y.length; i++) {
            int count = 0;
            for (int j = 0; j < s.getNumCols(); j++) {
                if (j == y[i]) {
                    continue;
                }
                double margin = s.get(i, j) - s.get(i, y[i]) + 1;
                if (margin > 0) {
                    ds.set(i, j, 1);
                    count++;
                }
            }
            ds.set(i, y[i], -count);
        }
        ds = ds.divide(y.length);
        SimpleMatrix dW = X.transpose() * ds + 2 * reg * W;
        SimpleMatrix db = new SimpleMatrix(1, s.getNumCols());
        for (int i = 0; i < y.length; i++) {
            db = db.plus(ds.getRow(i));
        }
        Map<String, SimpleMatrix> result = new HashMap<>();
        result.put("W", dW);
        result.put("b", db);
        return result;
    }

    @Override
    public Map<String, SimpleMatrix> step(
            SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg, double learningRate) {
        Map<String, SimpleMatrix> g = gradient(X, y, W, b, reg);
        return Map.of("W", W.minus(g.get("W").scale(learningRate)), "b", b.minus(g.get("b").scale(learningRate)));
    }
}
