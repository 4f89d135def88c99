package reference.twolayer.styles;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Everything in {@code float}; only what is returned is widened. */
final class FloatNet extends StyledNet {
    FloatNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    private static float[][] narrow(SimpleMatrix m) {
        float[][] narrow = new float[m.getNumRows()][m.getNumCols()];
        for (int i = 0; i < narrow.length; i++) {
            for (int j = 0; j < narrow[i].length; j++) {
                narrow[i][j] = (float) m.get(i, j);
            }
        }
        return narrow;
    }

    private static SimpleMatrix widen(float[][] m) {
        SimpleMatrix wide = new SimpleMatrix(m.length, m[0].length);
        for (int i = 0; i < m.length; i++) {
            for (int j = 0; j < m[i].length; j++) {
                wide.set(i, j, m[i][j]);
            }
        }
        return wide;
    }

    private static float[][] affine(float[][] x, float[][] W, float[][] b) {
        float[][] out = new float[x.length][W[0].length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < W[0].length; j++) {
                float sum = b[0][j];
                for (int k = 0; k < W.length; k++) {
                    sum += x[i][k] * W[k][j];
                }
                out[i][j] = sum;
            }
        }
        return out;
    }

    private float[][] hidden(SimpleMatrix X) {
        float[][] h = affine(narrow(X), narrow(parameter("W1")), narrow(parameter("b1")));
        for (float[] row : h) {
            for (int j = 0; j < row.length; j++) {
                row[j] = Math.max(0f, row[j]);
            }
        }
        return h;
    }

    private float[][] narrowScores(SimpleMatrix X) {
        return affine(hidden(X), narrow(parameter("W2")), narrow(parameter("b2")));
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix X) {
        return widen(narrowScores(X));
    }

    private static float largest(float[] row) {
        float largest = row[0];
        for (float value : row) {
            largest = Math.max(largest, value);
        }
        return largest;
    }

    private static float sumOfExponentials(float[] row) {
        float sum = 0;
        for (float value : row) {
            sum += (float) Math.exp(value - largest(row));
        }
        return sum;
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        float[][] s = narrowScores(X);
        float loss = 0;
        for (int i = 0; i < y.length; i++) {
            loss += largest(s[i]) - s[i][y[i]] + (float) Math.log(sumOfExponentials(s[i]));
        }
        return loss / y.length + (float) reg * (squares("W1") + squares("W2"));
    }

    private float squares(String name) {
        float sum = 0;
        for (float[] row : narrow(parameter(name))) {
            for (float value : row) {
                sum += value * value;
            }
        }
        return sum;
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, double reg) {
        float[][] x = narrow(X);
        float[][] h = hidden(X);
        float[][] d = narrowScores(X);
        for (int i = 0; i < d.length; i++) {
            float shift = largest(d[i]);
            float sum = sumOfExponentials(d[i]);
            for (int j = 0; j < d[i].length; j++) {
                float p = (float) Math.exp(d[i][j] - shift) / sum;
                d[i][j] = (j == y[i] ? p - 1 : p) / y.length;
            }
        }
        float[][] W2 = narrow(parameter("W2"));
        float[][] dh = new float[h.length][W2.length];
        for (int i = 0; i < h.length; i++) {
            for (int k = 0; k < W2.length; k++) {
                for (int j = 0; j < W2[k].length && h[i][k] > 0; j++) {
                    dh[i][k] += d[i][j] * W2[k][j];
                }
            }
        }
        return Map.of(
                "W1", widen(product(x, dh, "W1", (float) reg)),
                "b1", widen(columnSums(dh)),
                "W2", widen(product(h, d, "W2", (float) reg)),
                "b2", widen(columnSums(d)));
    }

    /** Transposed inputs times upstream gradient, plus the penalty's share. */
    private float[][] product(float[][] input, float[][] upstream, String name, float reg) {
        float[][] gradient = narrow(parameter(name));
        for (int k = 0; k < gradient.length; k++) {
            for (int j = 0; j < gradient[k].length; j++) {
                float sum = 2 * reg * gradient[k][j];
                for (int i = 0; i < input.length; i++) {
                    sum += input[i][k] * upstream[i][j];
                }
                gradient[k][j] = sum;
            }
        }
        return gradient;
    }

    private static float[][] columnSums(float[][] m) {
        float[][] sums = new float[1][m[0].length];
        for (float[] row : m) {
            for (int j = 0; j < row.length; j++) {
                sums[0][j] += row[j];
            }
        }
        return sums;
    }
}
