package reference.linear.styles;

import homework.linear.LinearLoss;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** One sample after the other, in plain loops over plain arrays; every gradient is divided at the end. */
abstract class LoopLoss implements LinearLoss {

    static final class Hinge extends LoopLoss {
        @Override
        double loss(double[] s, int label) {
            double sum = -1; // what the true class adds below
            for (double other : s) {
                sum += Math.max(0, other - s[label] + 1);
            }
            return sum;
        }

        @Override
        double[] slopes(double[] s, int label) {
            double[] slopes = new double[s.length];
            for (int j = 0; j < s.length; j++) {
                if (j != label && s[label] <= s[j] + 1) {
                    slopes[j]++;
                    slopes[label]--;
                }
            }
            return slopes;
        }
    }

    static final class Softmax extends LoopLoss {
        @Override
        double loss(double[] s, int label) {
            double largest = largest(s);
            double sum = 0;
            for (double score : s) {
                sum += Math.exp(score - largest);
            }
            return largest - s[label] + Math.log(sum);
        }

        @Override
        double[] slopes(double[] s, int label) {
            double[] slopes = new double[s.length];
            for (int j = 0; j < s.length; j++) {
                double sum = 0;
                for (double other : s) {
                    sum += Math.exp(other - s[j]); // an infinite sum is a probability of 0
                }
                slopes[j] = 1 / sum - (j == label ? 1 : 0);
            }
            return slopes;
        }

        private static double largest(double[] s) {
            double largest = s[0];
            for (double score : s) {
                largest = Math.max(largest, score);
            }
            return largest;
        }
    }

    abstract double loss(double[] s, int label);

    abstract double[] slopes(double[] s, int label);

    @Override
    public SimpleMatrix scores(SimpleMatrix X, SimpleMatrix W, SimpleMatrix b) {
        double[][] scores = new double[X.getNumRows()][];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scores(X, i, W, b);
        }
        return new SimpleMatrix(scores);
    }

    private static double[] scores(SimpleMatrix X, int i, SimpleMatrix W, SimpleMatrix b) {
        double[] s = new double[W.getNumCols()];
        for (int j = 0; j < s.length; j++) {
            s[j] = b.get(j);
            for (int d = 0; d < X.getNumCols(); d++) {
                s[j] += X.get(i, d) * W.get(d, j);
            }
        }
        return s;
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        double loss = 0;
        for (int i = 0; i < y.length; i++) {
            loss += loss(scores(X, i, W, b), y[i]) / y.length;
        }
        for (int i = 0; i < W.getNumElements(); i++) {
            loss += reg * W.get(i) * W.get(i);
        }
        return loss;
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        SimpleMatrix dW = new SimpleMatrix(W.getNumRows(), W.getNumCols());
        SimpleMatrix db = new SimpleMatrix(b.getNumRows(), b.getNumCols());
        for (int i = 0; i < y.length; i++) {
            double[] slopes = slopes(scores(X, i, W, b), y[i]);
            for (int j = 0; j < slopes.length; j++) {
                db.set(j, db.get(j) + slopes[j]);
                for (int d = 0; d < X.getNumCols(); d++) {
                    dW.set(d, j, dW.get(d, j) + X.get(i, d) * slopes[j]);
                }
            }
        }
        for (int i = 0; i < W.getNumElements(); i++) {
            dW.set(i, dW.get(i) / y.length + 2 * reg * W.get(i));
        }
        return Map.of("W", dW, "b", db.divide(y.length));
    }

    @Override
    public Map<String, SimpleMatrix> step(
            SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg, double learningRate) {
        Map<String, SimpleMatrix> gradient = gradient(X, y, W, b, reg);
        return Map.of("W", moved(W, gradient.get("W"), learningRate), "b", moved(b, gradient.get("b"), learningRate));
    }

    private static SimpleMatrix moved(SimpleMatrix w, SimpleMatrix slopes, double rate) {
        SimpleMatrix moved = w.copy();
        for (int i = 0; i < moved.getNumElements(); i++) {
            moved.set(i, moved.get(i) - rate * slopes.get(i));
        }
        return moved;
    }
}
