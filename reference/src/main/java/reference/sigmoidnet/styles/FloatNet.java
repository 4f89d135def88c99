package reference.sigmoidnet.styles;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Everything in {@code float}; only what is returned is widened. */
final class FloatNet extends StyledNet {
    FloatNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
        parameters.keySet().forEach(name -> parameter(name).setTo(widen(narrow(parameter(name)))));
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

    private float[][] hidden(SimpleMatrix x) {
        float[][] z = affine(narrow(x), narrow(parameter("W1")), narrow(parameter("b1")));
        for (float[] row : z) {
            for (int j = 0; j < row.length; j++) {
                row[j] = 1 / (1 + (float) Math.exp(-row[j]));
            }
        }
        return z;
    }

    private float[][] scores(SimpleMatrix x) {
        return affine(hidden(x), narrow(parameter("W2")), narrow(parameter("b2")));
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

    private float[][] probabilities(SimpleMatrix x) {
        float[][] s = scores(x);
        for (float[] row : s) {
            float shift = largest(row);
            float sum = sumOfExponentials(row);
            for (int j = 0; j < row.length; j++) {
                row[j] = (float) Math.exp(row[j] - shift) / sum;
            }
        }
        return s;
    }

    @Override
    public SimpleMatrix predict(SimpleMatrix x) {
        return widen(probabilities(x));
    }

    @Override
    public double loss(SimpleMatrix x, SimpleMatrix t) {
        float[][] s = scores(x);
        float loss = 0;
        for (int i = 0; i < s.length; i++) {
            for (int j = 0; j < s[i].length; j++) {
                if (t.get(i, j) > 0) {
                    loss += largest(s[i]) - s[i][j] + (float) Math.log(sumOfExponentials(s[i]));
                }
            }
        }
        return loss / s.length;
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix x, SimpleMatrix t) {
        float[][] z = hidden(x);
        float[][] d = probabilities(x);
        for (int i = 0; i < d.length; i++) {
            for (int j = 0; j < d[i].length; j++) {
                d[i][j] = (d[i][j] - (float) t.get(i, j)) / d.length;
            }
        }
        float[][] W2 = narrow(parameter("W2"));
        float[][] da = new float[z.length][W2.length];
        for (int i = 0; i < z.length; i++) {
            for (int k = 0; k < W2.length; k++) {
                for (int j = 0; j < W2[k].length; j++) {
                    da[i][k] += d[i][j] * W2[k][j];
                }
                da[i][k] *= z[i][k] * (1 - z[i][k]);
            }
        }
        return Map.of(
                "W1", widen(product(narrow(x), da)),
                "b1", widen(columnSums(da)),
                "W2", widen(product(z, d)),
                "b2", widen(columnSums(d)));
    }

    private static float[][] product(float[][] input, float[][] upstream) {
        float[][] gradient = new float[input[0].length][upstream[0].length];
        for (int k = 0; k < gradient.length; k++) {
            for (int j = 0; j < gradient[k].length; j++) {
                for (int i = 0; i < input.length; i++) {
                    gradient[k][j] += input[i][k] * upstream[i][j];
                }
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

    @Override
    public void update(Map<String, SimpleMatrix> gradients, double learningRate) {
        gradients.forEach((name, gradient) -> {
            float[][] parameter = narrow(parameter(name));
            float[][] slope = narrow(gradient);
            for (int i = 0; i < parameter.length; i++) {
                for (int j = 0; j < parameter[i].length; j++) {
                    parameter[i][j] -= (float) learningRate * slope[i][j];
                }
            }
            parameter(name).setTo(widen(parameter));
        });
    }
}
