import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** A net with two hidden layers and arrays instead of matrices. Every layer has a tanh; the cost is 1/2 (a - y)^2. */
final class TanhNet {
    private final double[][] w1, w2, w3;
    private final double[] b1, b2, b3;

    TanhNet(List<double[][]> weights, List<double[]> biases) {
        w1 = weights.get(0);
        w2 = weights.get(1);
        w3 = weights.get(2);
        b1 = biases.get(0);
        b2 = biases.get(1);
        b3 = biases.get(2);
    }

    void learn(double[][] inputs, double[][] labels, double rate) {
        double[][] g1 = new double[w1.length][w1[0].length];
        double[][] g2 = new double[w2.length][w2[0].length];
        double[][] g3 = new double[w3.length][w3[0].length];
        double[] h1 = new double[b1.length];
        double[] h2 = new double[b2.length];
        double[] h3 = new double[b3.length];
        for (int n = 0; n < inputs.length; n++) {
            double[] a0 = inputs[n];
            double[] z1 = sum(product(w1, a0), b1);
            double[] a1 = tanh(z1);
            double[] z2 = sum(product(w2, a1), b2);
            double[] a2 = tanh(z2);
            double[] z3 = sum(product(w3, a2), b3);
            double[] a3 = tanh(z3);

            double[] e3 = difference(a3, labels[n]);
            double[] d3 = scaled(e3, slope(z3));
            double[] e2 = productOfTransposed(w3, d3);
            double[] d2 = scaled(e2, slope(z2));
            double[] e1 = productOfTransposed(w2, d2);
            double[] d1 = scaled(e1, slope(z1));

            addTo(g3, d3, a2);
            addTo(g2, d2, a1);
            addTo(g1, d1, a0);
            addTo(h3, d3);
            addTo(h2, d2);
            addTo(h1, d1);
        }
        move(w1, g1, rate / inputs.length);
        move(w2, g2, rate / inputs.length);
        move(w3, g3, rate / inputs.length);
        move(b1, h1, rate / inputs.length);
        move(b2, h2, rate / inputs.length);
        move(b3, h3, rate / inputs.length);
    }

    private static void addTo(double[][] g, double[] d, double[] a) {
        for (int i = 0; i < d.length; i++) {
            for (int j = 0; j < a.length; j++) {
                g[i][j] += d[i] * a[j];
            }
        }
    }

    private static void addTo(double[] h, double[] d) {
        for (int i = 0; i < d.length; i++) {
            h[i] += d[i];
        }
    }

    private static void move(double[][] w, double[][] g, double step) {
        for (int i = 0; i < w.length; i++) {
            move(w[i], g[i], step);
        }
    }

    private static void move(double[] b, double[] h, double step) {
        for (int i = 0; i < b.length; i++) {
            b[i] -= step * h[i];
        }
    }

    private static double[] product(double[][] w, double[] a) {
        double[] z = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            for (int j = 0; j < a.length; j++) {
                z[i] += w[i][j] * a[j];
            }
        }
        return z;
    }

    private static double[] productOfTransposed(double[][] w, double[] d) {
        double[] e = new double[w[0].length];
        for (int i = 0; i < w.length; i++) {
            for (int j = 0; j < e.length; j++) {
                e[j] += w[i][j] * d[i];
            }
        }
        return e;
    }

    private static double[] sum(double[] one, double[] other) {
        return entries(one.length, i -> one[i] + other[i]);
    }

    private static double[] difference(double[] one, double[] other) {
        return entries(one.length, i -> one[i] - other[i]);
    }

    private static double[] scaled(double[] one, double[] other) {
        return entries(one.length, i -> one[i] * other[i]);
    }

    private static double[] tanh(double[] z) {
        return entries(z.length, i -> Math.tanh(z[i]));
    }

    private static double[] slope(double[] z) {
        return entries(z.length, i -> 1 - Math.pow(Math.tanh(z[i]), 2));
    }

    private static double[] entries(int count, IntToDoubleFunction entry) {
        double[] result = new double[count];
        Arrays.setAll(result, entry);
        return result;
    }
}
