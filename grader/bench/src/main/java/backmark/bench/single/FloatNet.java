package backmark.bench.single;

import backmark.check.bank.Style;
import homework.twolayer.TrainingHistory;
import homework.twolayer.TrainingPlan;
import homework.twolayer.TwoLayerClassifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.ejml.simple.SimpleMatrix;
import reference.twolayer.HyperparameterSearch;

/** A right two-layer net in single precision. */
public final class FloatNet implements TwoLayerClassifier {

    /** In which order sums are added up: each rounds in its own way. */
    private enum Order {
        FORWARDS,
        BACKWARDS,
        IN_HALVES
    }

    private interface Terms {
        float at(int i);
    }

    private final Order order;
    private final Map<String, float[][]> parameters = new TreeMap<>();

    private FloatNet(Map<?, ?> given, Order order) {
        this.order = order;
        given.forEach((name, value) -> parameters.put((String) name, floats((SimpleMatrix) value)));
    }

    /** One style for each order of summation. */
    public static List<Style> styles() {
        return Arrays.stream(Order.values())
                .map(order -> new Style(
                        "floats-" + order.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "single precision",
                        (name, given) -> name.equals("TwoLayerNet")
                                ? new FloatNet((Map<?, ?>) given[0], order)
                                : new HyperparameterSearch()))
                .toList();
    }

    private static float[][] floats(SimpleMatrix matrix) {
        float[][] values = new float[matrix.getNumRows()][matrix.getNumCols()];
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values[i].length; j++) {
                values[i][j] = (float) matrix.get(i, j);
            }
        }
        return values;
    }

    private static SimpleMatrix matrix(float[][] values) {
        SimpleMatrix matrix = new SimpleMatrix(values.length, values[0].length);
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values[i].length; j++) {
                matrix.set(i, j, values[i][j]);
            }
        }
        return matrix;
    }

    private float sum(int count, Terms terms) {
        return sum(0, count, terms);
    }

    private float sum(int from, int to, Terms terms) {
        if (order == Order.IN_HALVES && to - from > 2) {
            int middle = (from + to) / 2;
            return sum(from, middle, terms) + sum(middle, to, terms);
        }
        float sum = 0;
        for (int n = 0; n < to - from; n++) {
            sum += terms.at(order == Order.BACKWARDS ? to - 1 - n : from + n);
        }
        return sum;
    }

    private float[][] affine(float[][] x, String weights, String bias) {
        float[][] w = parameters.get(weights);
        float[][] out = new float[x.length][w[0].length];
        for (int i = 0; i < x.length; i++) {
            float[] row = x[i];
            for (int j = 0; j < w[0].length; j++) {
                int column = j;
                out[i][j] =
                        sum(w.length, k -> row[k] * w[k][column]) + parameters.get(bias)[0][j];
            }
        }
        return out;
    }

    private float[][] hidden(float[][] x) {
        float[][] h = affine(x, "W1", "b1");
        for (float[] row : h) {
            for (int j = 0; j < row.length; j++) {
                row[j] = Math.max(0, row[j]);
            }
        }
        return h;
    }

    private float[][] scoresOf(float[][] x) {
        return affine(hidden(x), "W2", "b2");
    }

    private static float largest(float[] row) {
        float largest = row[0];
        for (float v : row) {
            largest = Math.max(largest, v);
        }
        return largest;
    }

    private float exponentials(float[] row) {
        float largest = largest(row);
        return sum(row.length, j -> (float) Math.exp(row[j] - largest));
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix X) {
        return matrix(scoresOf(floats(X)));
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        float[][] scores = scoresOf(floats(X));
        float data =
                sum(y.length, i -> (float) Math.log(exponentials(scores[i])) + largest(scores[i]) - scores[i][y[i]]);
        return data / y.length + (float) reg * (squares("W1") + squares("W2"));
    }

    private float squares(String name) {
        float[][] w = parameters.get(name);
        return sum(w.length, i -> sum(w[i].length, j -> w[i][j] * w[i][j]));
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, double reg) {
        float[][] x = floats(X);
        float[][] h = hidden(x);
        float[][] d = affine(h, "W2", "b2");
        for (int i = 0; i < d.length; i++) {
            float all = exponentials(d[i]);
            float largest = largest(d[i]);
            for (int j = 0; j < d[i].length; j++) {
                d[i][j] = ((float) Math.exp(d[i][j] - largest) / all - (j == y[i] ? 1 : 0)) / y.length;
            }
        }
        float[][] w2 = parameters.get("W2");
        float[][] dh = new float[x.length][w2.length];
        for (int i = 0; i < dh.length; i++) {
            float[] row = d[i];
            for (int k = 0; k < w2.length; k++) {
                float[] to = w2[k];
                dh[i][k] = h[i][k] > 0 ? sum(row.length, j -> row[j] * to[j]) : 0;
            }
        }
        Map<String, SimpleMatrix> gradient = new TreeMap<>();
        gradient.put("W1", matrix(weights(x, dh, "W1", (float) reg)));
        gradient.put("b1", matrix(weights(ones(x.length), dh, "b1", 0)));
        gradient.put("W2", matrix(weights(h, d, "W2", (float) reg)));
        gradient.put("b2", matrix(weights(ones(x.length), d, "b2", 0)));
        return gradient;
    }

    private static float[][] ones(int rows) {
        float[][] ones = new float[rows][1];
        Arrays.stream(ones).forEach(row -> row[0] = 1);
        return ones;
    }

    private float[][] weights(float[][] in, float[][] upstream, String name, float reg) {
        float[][] w = parameters.get(name);
        float[][] gradient = new float[w.length][w[0].length];
        for (int k = 0; k < w.length; k++) {
            for (int j = 0; j < w[k].length; j++) {
                int row = k;
                int column = j;
                gradient[k][j] = sum(in.length, i -> in[i][row] * upstream[i][column]) + 2 * reg * w[k][j];
            }
        }
        return gradient;
    }

    @Override
    public TrainingHistory train(SimpleMatrix X, int[] y, SimpleMatrix Xval, int[] yval, TrainingPlan plan) {
        Random random = new Random(plan.seed());
        int perEpoch = plan.iterationsPerEpoch(y.length);
        double[] losses = new double[plan.iterations()];
        double[] trained = new double[plan.epochs(y.length)];
        double[] validated = new double[trained.length];
        float rate = (float) plan.learningRate();
        for (int n = 0; n < losses.length; n++) {
            int[] drawn = random.ints(plan.batchSize(), 0, y.length).toArray();
            SimpleMatrix batch = new SimpleMatrix(drawn.length, X.getNumCols());
            for (int k = 0; k < drawn.length; k++) {
                batch.insertIntoThis(k, 0, X.getRow(drawn[k]));
            }
            int[] labels = Arrays.stream(drawn).map(k -> y[k]).toArray();
            losses[n] = loss(batch, labels, plan.regularization());
            step(gradient(batch, labels, plan.regularization()), rate);
            trained[n / perEpoch] = accuracy(X, y);
            validated[n / perEpoch] = accuracy(Xval, yval);
            rate *= (n + 1) % perEpoch == 0 ? (float) plan.learningRateDecay() : 1;
        }
        return new TrainingHistory(losses, trained, validated);
    }

    private void step(Map<String, SimpleMatrix> gradient, float rate) {
        gradient.forEach((name, matrix) -> {
            float[][] slope = floats(matrix);
            float[][] w = parameters.get(name);
            for (int i = 0; i < w.length; i++) {
                for (int j = 0; j < w[i].length; j++) {
                    w[i][j] -= rate * slope[i][j];
                }
            }
        });
    }

    private double accuracy(SimpleMatrix X, int[] y) {
        int[] predicted = predict(X);
        double right = 0;
        for (int i = 0; i < y.length; i++) {
            right += predicted[i] == y[i] ? 1 : 0;
        }
        return right / y.length;
    }

    @Override
    public int[] predict(SimpleMatrix X) {
        float[][] scores = scoresOf(floats(X));
        int[] best = new int[scores.length];
        for (int i = 0; i < best.length; i++) {
            for (int j = 1; j < scores[i].length; j++) {
                best[i] = scores[i][j] > scores[i][best[i]] ? j : best[i];
            }
        }
        return best;
    }

    @Override
    public Map<String, SimpleMatrix> parameters() {
        Map<String, SimpleMatrix> all = new TreeMap<>();
        parameters.forEach((name, values) -> all.put(name, matrix(values)));
        return all;
    }
}
