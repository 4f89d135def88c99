package reference.linear.styles;

import homework.linear.LinearLoss;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Everything in {@code float}; only what is returned is widened. */
abstract class FloatLoss implements LinearLoss {

    static final class Hinge extends FloatLoss {
        @Override
        float loss(float[] s, int label) {
            float sum = 0;
            for (int j = 0; j < s.length; j++) {
                sum += j == label ? 0 : Math.max(0, s[j] - s[label] + 1);
            }
            return sum;
        }

        @Override
        float[] slopes(float[] s, int label) {
            float[] slopes = new float[s.length];
            for (int j = 0; j < s.length; j++) {
                if (j != label && s[j] - s[label] + 1 > 0) {
                    slopes[j] += 1;
                    slopes[label] -= 1;
                }
            }
            return slopes;
        }
    }

    static final class Softmax extends FloatLoss {
        @Override
        float loss(float[] s, int label) {
            float largest = largest(s);
            return (float) Math.log(sum(s, largest)) - (s[label] - largest);
        }

        @Override
        float[] slopes(float[] s, int label) {
            float largest = largest(s);
            float sum = sum(s, largest);
            float[] slopes = new float[s.length];
            for (int j = 0; j < s.length; j++) {
                slopes[j] = (float) Math.exp(s[j] - largest) / sum - (j == label ? 1 : 0);
            }
            return slopes;
        }

        private static float largest(float[] s) {
            float largest = s[0];
            for (float score : s) {
                largest = Math.max(largest, score);
            }
            return largest;
        }

        private static float sum(float[] s, float largest) {
            float sum = 0;
            for (float score : s) {
                sum += (float) Math.exp(score - largest);
            }
            return sum;
        }
    }

    abstract float loss(float[] s, int label);

    abstract float[] slopes(float[] s, int label);

    private static float[] scores(SimpleMatrix X, int i, SimpleMatrix W, SimpleMatrix b) {
        float[] s = new float[b.getNumElements()];
        for (int j = 0; j < s.length; j++) {
            for (int d = 0; d < W.getNumRows(); d++) {
                s[j] += (float) X.get(i, d) * (float) W.get(d, j);
            }
            s[j] += (float) b.get(j);
        }
        return s;
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix X, SimpleMatrix W, SimpleMatrix b) {
        SimpleMatrix scores = new SimpleMatrix(X.getNumRows(), b.getNumElements());
        return scores.elementOp((int i, int j, double v) -> scores(X, i, W, b)[j]);
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        float sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += loss(scores(X, i, W, b), y[i]);
        }
        float squares = 0;
        for (int i = 0; i < W.getNumElements(); i++) {
            squares += (float) W.get(i) * (float) W.get(i);
        }
        return sum / y.length + (float) reg * squares;
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        float[][] dW = new float[W.getNumRows()][b.getNumElements()];
        float[][] db = new float[1][b.getNumElements()];
        for (int i = 0; i < y.length; i++) {
            float[] slopes = slopes(scores(X, i, W, b), y[i]);
            for (int j = 0; j < slopes.length; j++) {
                db[0][j] += slopes[j] / y.length;
                for (int d = 0; d < dW.length; d++) {
                    dW[d][j] += (float) X.get(i, d) * slopes[j] / y.length;
                }
            }
        }
        for (int d = 0; d < dW.length; d++) {
            for (int j = 0; j < dW[d].length; j++) {
                dW[d][j] += 2 * (float) reg * (float) W.get(d, j);
            }
        }
        return Map.of("W", new SimpleMatrix(dW), "b", new SimpleMatrix(db));
    }

    @Override
    public Map<String, SimpleMatrix> step(
            SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg, double learningRate) {
        Map<String, SimpleMatrix> slopes = gradient(X, y, W, b, reg);
        return Map.of("W", moved(W, slopes.get("W"), learningRate), "b", moved(b, slopes.get("b"), learningRate));
    }

    private static SimpleMatrix moved(SimpleMatrix w, SimpleMatrix slopes, double rate) {
        return w.elementOp((int i, int j, double v) -> (float) v - (float) rate * (float) slopes.get(i, j));
    }
}
