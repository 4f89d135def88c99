package homework.linear;

import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

public final class SoftmaxLoss implements LinearLoss {

    public SoftmaxLoss() {}

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

    private double[] softmax(SimpleMatrix s, int i) {
        double max = s.get(i, 0);
        for (int j = 1; j < s.getNumCols(); j++) {
            max = Math.max(max, s.get(i, j));
        }
        double[] p = new double[s.getNumCols()];
        double sum = 0;
        for (int j = 0; j < p.length; j++) {
            p[j] = Math.exp(s.get(i, j) - max);
            sum += p[j];
        }
        for (int j = 0; j < p.length; j++) {
            p[j] /= sum;
        }
        return p;
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        SimpleMatrix s = scores(X, W, b);
        double loss = 0;
        for (int i = 0; i < y.length; i++) {
            loss -= Math.log(Math.max(softmax(s, i)[y[i]], 1e-300));
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
            double[] p = softmax(s, i);
            p[y[i]] -= 1;
            for (int j = 0; j < p.length; j++) {
                ds.set(i, j, p[j]);
            }
        }
        ds = ds.divide(y.length);
        SimpleMatrix dW = X.transpose().mult(ds).plus(W.scale(reg));
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
