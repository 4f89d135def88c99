package reference.network.styles;

import homework.network.Example;
import homework.network.FeedforwardNetwork;
import homework.network.Gradients;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Loops over {@code double} arrays, with a bias as one more weight of every unit; the sigmoid is split at 0, and the
 * velocity points downhill.
 */
final class ArrayNetwork implements FeedforwardNetwork {
    private final double[][][] units; // layer, unit, its weights and then its bias
    private final double[][][] downhill;

    ArrayNetwork(List<SimpleMatrix> weights, List<SimpleMatrix> biases) {
        units = new double[weights.size()][][];
        for (int l = 0; l < units.length; l++) {
            SimpleMatrix w = weights.get(l);
            units[l] = new double[w.getNumRows()][w.getNumCols() + 1];
            for (int i = 0; i < units[l].length; i++) {
                for (int j = 0; j < w.getNumCols(); j++) {
                    units[l][i][j] = w.get(i, j);
                }
                units[l][i][w.getNumCols()] = biases.get(l).get(i);
            }
        }
        downhill = zeros();
    }

    private double[][][] zeros() {
        double[][][] zeros = new double[units.length][][];
        for (int l = 0; l < units.length; l++) {
            zeros[l] = new double[units[l].length][units[l][0].length];
        }
        return zeros;
    }

    private static double sigmoid(double z) {
        return z >= 0 ? 1 / (1 + Math.exp(-z)) : 1 - 1 / (1 + Math.exp(z));
    }

    /** The outputs of all layers, the input's first. */
    private double[][] outputs(SimpleMatrix x) {
        double[][] a = new double[units.length + 1][];
        a[0] = array(x);
        for (int l = 0; l < units.length; l++) {
            a[l + 1] = new double[units[l].length];
            for (int i = 0; i < units[l].length; i++) {
                double z = 0;
                for (int j = 0; j < a[l].length; j++) {
                    z += units[l][i][j] * a[l][j];
                }
                a[l + 1][i] = sigmoid(z + units[l][i][a[l].length]);
            }
        }
        return a;
    }

    private static double[] array(SimpleMatrix column) {
        double[] array = new double[column.getNumElements()];
        Arrays.setAll(array, column::get);
        return array;
    }

    @Override
    public SimpleMatrix feedforward(SimpleMatrix x) {
        double[] output = outputs(x)[units.length];
        return new SimpleMatrix(output.length, 1, true, output);
    }

    private double[][][] gradient(SimpleMatrix x, SimpleMatrix y, boolean fineTune) {
        double[][][] gradient = zeros();
        double[][] a = outputs(x);
        double[] dcda = new double[y.getNumElements()];
        for (int i = 0; i < dcda.length; i++) {
            dcda[i] = a[units.length][i] - y.get(i);
        }
        for (int l = units.length - 1; l >= (fineTune ? units.length - 1 : 0); l--) {
            double[] before = new double[a[l].length];
            for (int i = 0; i < units[l].length; i++) {
                double delta = dcda[i] * a[l + 1][i] * (1 - a[l + 1][i]);
                for (int j = 0; j < before.length; j++) {
                    gradient[l][i][j] = delta * a[l][j];
                    before[j] += delta * units[l][i][j];
                }
                gradient[l][i][before.length] = delta;
            }
            dcda = before;
        }
        return gradient;
    }

    @Override
    public Gradients backprop(SimpleMatrix x, SimpleMatrix y, boolean fineTune) {
        double[][][] gradient = gradient(x, y, fineTune);
        return new Gradients(withoutLastColumn(gradient), lastColumn(gradient));
    }

    private static List<SimpleMatrix> withoutLastColumn(double[][][] layers) {
        List<SimpleMatrix> matrices = new ArrayList<>();
        for (double[][] layer : layers) {
            matrices.add(new SimpleMatrix(layer).cols(0, layer[0].length - 1));
        }
        return matrices;
    }

    private static List<SimpleMatrix> lastColumn(double[][][] layers) {
        List<SimpleMatrix> columns = new ArrayList<>();
        for (double[][] layer : layers) {
            columns.add(new SimpleMatrix(layer).getColumn(layer[0].length - 1));
        }
        return columns;
    }

    @Override
    public void updateMiniBatch(List<Example> batch, double eta, double momentum, boolean fineTune) {
        double[][][] sum = zeros();
        for (int n = batch.size() - 1; n >= 0; n--) {
            double[][][] gradient = gradient(batch.get(n).x(), batch.get(n).y(), fineTune);
            for (int l = 0; l < sum.length; l++) {
                for (int i = 0; i < sum[l].length; i++) {
                    for (int j = 0; j < sum[l][i].length; j++) {
                        sum[l][i][j] += gradient[l][i][j];
                    }
                }
            }
        }
        for (int l = 0; l < units.length; l++) {
            boolean frozen = fineTune && l < units.length - 1;
            for (int i = 0; i < units[l].length && !frozen; i++) {
                for (int j = 0; j < units[l][i].length; j++) {
                    downhill[l][i][j] = momentum * downhill[l][i][j] - eta * sum[l][i][j];
                    units[l][i][j] += downhill[l][i][j] / batch.size();
                }
            }
        }
    }

    /** Takes the last of equal outputs, where the model solution takes the first. */
    @Override
    public int evaluate(List<Example> examples) {
        int right = 0;
        for (Example example : examples) {
            double[] output = outputs(example.x())[units.length];
            int best = 0;
            for (int i = 0; i < output.length; i++) {
                best = output[i] >= output[best] ? i : best;
            }
            right += example.y().get(best) == example.y().elementMax() ? 1 : 0;
        }
        return right;
    }

    @Override
    public List<SimpleMatrix> weights() {
        return withoutLastColumn(units);
    }

    @Override
    public List<SimpleMatrix> biases() {
        return lastColumn(units);
    }
}
