package reference.twolayer.styles;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** One sample after the other, in plain loops over plain arrays. */
final class LoopNet extends StyledNet {
    LoopNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix X) {
        double[][] scores = new double[X.getNumRows()][];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = affine(hidden(X, i), parameter("W2"), parameter("b2"));
        }
        return new SimpleMatrix(scores);
    }

    private double[] hidden(SimpleMatrix X, int i) {
        double[] x = new double[X.getNumCols()];
        for (int d = 0; d < x.length; d++) {
            x[d] = X.get(i, d);
        }
        double[] h = affine(x, parameter("W1"), parameter("b1"));
        for (int k = 0; k < h.length; k++) {
            if (h[k] < 0) {
                h[k] = 0;
            }
        }
        return h;
    }

    private static double[] affine(double[] x, SimpleMatrix W, SimpleMatrix b) {
        double[] out = new double[W.getNumCols()];
        for (int j = 0; j < out.length; j++) {
            out[j] = b.get(j);
            for (int i = 0; i < x.length; i++) {
                out[j] += x[i] * W.get(i, j);
            }
        }
        return out;
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        double loss = 0;
        for (int i = 0; i < y.length; i++) {
            double[] s = affine(hidden(X, i), parameter("W2"), parameter("b2"));
            double sum = 0;
            for (double other : s) {
                sum += Math.exp(other - s[y[i]]); // the true class's own term is e^0
            }
            loss += Double.isInfinite(sum) ? largest(s) - s[y[i]] : Math.log(sum);
        }
        loss /= y.length;
        for (String name : new String[] {"W1", "W2"}) {
            for (int i = 0; i < parameter(name).getNumElements(); i++) {
                loss += reg * parameter(name).get(i) * parameter(name).get(i);
            }
        }
        return loss;
    }

    private static double largest(double[] s) {
        double largest = s[0];
        for (double value : s) {
            largest = Math.max(largest, value);
        }
        return largest;
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, double reg) {
        SimpleMatrix W2 = parameter("W2");
        SimpleMatrix dW1 = parameter("W1").scale(2 * reg);
        SimpleMatrix db1 = new SimpleMatrix(1, W2.getNumRows());
        SimpleMatrix dW2 = W2.scale(2 * reg);
        SimpleMatrix db2 = new SimpleMatrix(1, W2.getNumCols());
        for (int i = 0; i < y.length; i++) {
            double[] h = hidden(X, i);
            double[] s = affine(h, W2, parameter("b2"));
            double shift = largest(s);
            double sum = 0;
            for (double value : s) {
                sum += Math.exp(value - shift);
            }
            double[] dh = new double[h.length];
            for (int j = 0; j < s.length; j++) {
                double ds = (Math.exp(s[j] - shift) / sum - (j == y[i] ? 1 : 0)) / y.length;
                db2.set(j, db2.get(j) + ds);
                for (int k = 0; k < h.length; k++) {
                    dW2.set(k, j, dW2.get(k, j) + h[k] * ds);
                    dh[k] += W2.get(k, j) * ds;
                }
            }
            for (int k = 0; k < h.length; k++) {
                if (h[k] > 0) {
                    db1.set(k, db1.get(k) + dh[k]);
                    for (int d = 0; d < X.getNumCols(); d++) {
                        dW1.set(d, k, dW1.get(d, k) + X.get(i, d) * dh[k]);
                    }
                }
            }
        }
        return Map.of("W1", dW1, "b1", db1, "W2", dW2, "b2", db2);
    }
}
