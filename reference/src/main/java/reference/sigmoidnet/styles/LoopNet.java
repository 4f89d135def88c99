package reference.sigmoidnet.styles;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** One sample after the other, in plain loops over plain arrays; the sigmoid is split at 0. */
final class LoopNet extends StyledNet {
    LoopNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
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

    private double[] hidden(SimpleMatrix x, int i) {
        double[] row = new double[x.getNumCols()];
        for (int d = 0; d < row.length; d++) {
            row[d] = x.get(i, d);
        }
        double[] z = affine(row, parameter("W1"), parameter("b1"));
        for (int k = 0; k < z.length; k++) {
            z[k] = z[k] < 0 ? Math.exp(z[k]) / (1 + Math.exp(z[k])) : 1 / (1 + Math.exp(-z[k]));
        }
        return z;
    }

    private double[] scores(double[] z) {
        return affine(z, parameter("W2"), parameter("b2"));
    }

    private static double largest(double[] s) {
        double largest = s[0];
        for (double value : s) {
            largest = Math.max(largest, value);
        }
        return largest;
    }

    private static double[] softmax(double[] s) {
        double shift = largest(s);
        double[] p = new double[s.length];
        double sum = 0;
        for (int j = 0; j < s.length; j++) {
            p[j] = Math.exp(s[j] - shift);
            sum += p[j];
        }
        for (int j = 0; j < s.length; j++) {
            p[j] /= sum;
        }
        return p;
    }

    @Override
    public SimpleMatrix predict(SimpleMatrix x) {
        double[][] y = new double[x.getNumRows()][];
        for (int i = 0; i < y.length; i++) {
            y[i] = softmax(scores(hidden(x, i)));
        }
        return new SimpleMatrix(y);
    }

    @Override
    public double loss(SimpleMatrix x, SimpleMatrix t) {
        double loss = 0;
        for (int i = 0; i < x.getNumRows(); i++) {
            double[] s = scores(hidden(x, i));
            for (int j = 0; j < s.length; j++) {
                if (t.get(i, j) == 1) {
                    double sum = 0;
                    for (double other : s) {
                        sum += Math.exp(other - s[j]); // the own class adds e^0
                    }
                    loss += Double.isInfinite(sum) ? largest(s) - s[j] : Math.log(sum);
                }
            }
        }
        return loss / x.getNumRows();
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix x, SimpleMatrix t) {
        SimpleMatrix W2 = parameter("W2");
        SimpleMatrix dW1 = new SimpleMatrix(x.getNumCols(), W2.getNumRows());
        SimpleMatrix db1 = new SimpleMatrix(1, W2.getNumRows());
        SimpleMatrix dW2 = new SimpleMatrix(W2.getNumRows(), W2.getNumCols());
        SimpleMatrix db2 = new SimpleMatrix(1, W2.getNumCols());
        for (int i = 0; i < x.getNumRows(); i++) {
            double[] z = hidden(x, i);
            double[] p = softmax(scores(z));
            double[] dz = new double[z.length];
            for (int j = 0; j < p.length; j++) {
                double ds = (p[j] - t.get(i, j)) / x.getNumRows();
                db2.set(j, db2.get(j) + ds);
                for (int k = 0; k < z.length; k++) {
                    dW2.set(k, j, dW2.get(k, j) + z[k] * ds);
                    dz[k] += W2.get(k, j) * ds;
                }
            }
            for (int k = 0; k < z.length; k++) {
                double da = dz[k] * z[k] * (1 - z[k]);
                db1.set(k, db1.get(k) + da);
                for (int d = 0; d < x.getNumCols(); d++) {
                    dW1.set(d, k, dW1.get(d, k) + x.get(i, d) * da);
                }
            }
        }
        return Map.of("W1", dW1, "b1", db1, "W2", dW2, "b2", db2);
    }
}
