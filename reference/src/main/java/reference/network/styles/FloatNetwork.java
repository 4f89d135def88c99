package reference.network.styles;

import homework.network.Example;
import homework.network.FeedforwardNetwork;
import homework.network.Gradients;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Everything in {@code float}; only what is returned is widened. */
final class FloatNetwork implements FeedforwardNetwork {
    private final float[][][] w;
    private final float[][] b;
    private final float[][][] vw;
    private final float[][] vb;

    FloatNetwork(List<SimpleMatrix> weights, List<SimpleMatrix> biases) {
        w = new float[weights.size()][][];
        b = new float[weights.size()][];
        for (int l = 0; l < w.length; l++) {
            w[l] = new float[weights.get(l).getNumRows()][];
            for (int i = 0; i < w[l].length; i++) {
                w[l][i] = narrow(weights.get(l).getRow(i));
            }
            b[l] = narrow(biases.get(l));
        }
        vw = zeros();
        vb = zeroColumns();
    }

    private static float[] narrow(SimpleMatrix vector) {
        float[] narrow = new float[vector.getNumElements()];
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = (float) vector.get(i);
        }
        return narrow;
    }

    private float[][][] zeros() {
        float[][][] zeros = new float[w.length][][];
        for (int l = 0; l < w.length; l++) {
            zeros[l] = new float[w[l].length][w[l][0].length];
        }
        return zeros;
    }

    private float[][] zeroColumns() {
        float[][] zeros = new float[w.length][];
        for (int l = 0; l < w.length; l++) {
            zeros[l] = new float[w[l].length];
        }
        return zeros;
    }

    private float[][] outputs(SimpleMatrix x) {
        float[][] a = new float[w.length + 1][];
        a[0] = narrow(x);
        for (int l = 0; l < w.length; l++) {
            a[l + 1] = new float[w[l].length];
            for (int i = 0; i < w[l].length; i++) {
                float z = b[l][i];
                for (int j = 0; j < a[l].length; j++) {
                    z += w[l][i][j] * a[l][j];
                }
                a[l + 1][i] = 1f / (1f + (float) Math.exp(-z));
            }
        }
        return a;
    }

    @Override
    public SimpleMatrix feedforward(SimpleMatrix x) {
        return column(outputs(x)[w.length]);
    }

    /** Adds the gradients of one example to sums. */
    private void addGradients(SimpleMatrix x, SimpleMatrix y, boolean fineTune, float[][][] sumW, float[][] sumB) {
        float[][] a = outputs(x);
        float[] later = narrow(y);
        for (int i = 0; i < later.length; i++) {
            later[i] = a[w.length][i] - later[i];
        }
        for (int l = w.length - 1; l >= (fineTune ? w.length - 1 : 0); l--) {
            float[] earlier = new float[a[l].length];
            for (int i = 0; i < w[l].length; i++) {
                float delta = later[i] * a[l + 1][i] * (1 - a[l + 1][i]);
                sumB[l][i] += delta;
                for (int j = 0; j < earlier.length; j++) {
                    sumW[l][i][j] += delta * a[l][j];
                    earlier[j] += delta * w[l][i][j];
                }
            }
            later = earlier;
        }
    }

    @Override
    public Gradients backprop(SimpleMatrix x, SimpleMatrix y, boolean fineTune) {
        float[][][] nablaW = zeros();
        float[][] nablaB = zeroColumns();
        addGradients(x, y, fineTune, nablaW, nablaB);
        return new Gradients(matrices(nablaW), columns(nablaB));
    }

    @Override
    public void updateMiniBatch(List<Example> batch, double eta, double momentum, boolean fineTune) {
        float[][][] sumW = zeros();
        float[][] sumB = zeroColumns();
        batch.forEach(example -> addGradients(example.x(), example.y(), fineTune, sumW, sumB));
        float kept = (float) momentum;
        float step = (float) eta / batch.size();
        for (int l = fineTune ? w.length - 1 : 0; l < w.length; l++) {
            for (int i = 0; i < w[l].length; i++) {
                vb[l][i] = kept * vb[l][i] + sumB[l][i];
                b[l][i] -= step * vb[l][i];
                for (int j = 0; j < w[l][i].length; j++) {
                    vw[l][i][j] = kept * vw[l][i][j] + sumW[l][i][j];
                    w[l][i][j] -= step * vw[l][i][j];
                }
            }
        }
    }

    @Override
    public int evaluate(List<Example> examples) {
        int right = 0;
        for (Example example : examples) {
            right += largest(outputs(example.x())[w.length]) == largest(narrow(example.y())) ? 1 : 0;
        }
        return right;
    }

    private static int largest(float[] values) {
        int largest = 0;
        for (int i = 0; i < values.length; i++) {
            largest = values[i] > values[largest] ? i : largest;
        }
        return largest;
    }

    private static SimpleMatrix column(float[] values) {
        SimpleMatrix column = new SimpleMatrix(values.length, 1);
        for (int i = 0; i < values.length; i++) {
            column.set(i, values[i]);
        }
        return column;
    }

    private static List<SimpleMatrix> columns(float[][] values) {
        List<SimpleMatrix> columns = new ArrayList<>();
        for (float[] each : values) {
            columns.add(column(each));
        }
        return columns;
    }

    private static List<SimpleMatrix> matrices(float[][][] values) {
        List<SimpleMatrix> matrices = new ArrayList<>();
        for (float[][] each : values) {
            SimpleMatrix matrix = new SimpleMatrix(each.length, each[0].length);
            for (int i = 0; i < each.length; i++) {
                for (int j = 0; j < each[i].length; j++) {
                    matrix.set(i, j, each[i][j]);
                }
            }
            matrices.add(matrix);
        }
        return matrices;
    }

    @Override
    public List<SimpleMatrix> weights() {
        return matrices(w);
    }

    @Override
    public List<SimpleMatrix> biases() {
        return columns(b);
    }
}
