package homework.sigmoidnet;

import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** 시그모이드 신경망 과제입니다. */
public final class SigmoidNet implements SigmoidClassifier {
    private final Map<String, SimpleMatrix> params = new HashMap<>();

    public SigmoidNet(Map<String, SimpleMatrix> parameters) {
        for (String key : parameters.keySet()) {
            params.put(key, parameters.get(key).copy());
        }
    }

    // 순전파: 샘플 하나씩 계산
    private double[] hidden(SimpleMatrix x, int n) {
        SimpleMatrix W1 = params.get("W1");
        double[] z = new double[W1.getNumCols()];
        for (int h = 0; h < z.length; h++) {
            double a = params.get("b1").get(0, h);
            for (int d = 0; d < x.getNumCols(); d++) {
                a += x.get(n, d) * W1.get(d, h);
            }
            z[h] = 1.0 / (1.0 + Math.exp(-a));
        }
        return z;
    }

    private double[] scores(double[] z) {
        SimpleMatrix W2 = params.get("W2");
        double[] a = new double[W2.getNumCols()];
        for (int c = 0; c < a.length; c++) {
            a[c] = params.get("b2").get(0, c);
            for (int h = 0; h < z.length; h++) {
                a[c] += z[h] * W2.get(h, c);
            }
        }
        return a;
    }

    // 소프트맥스: 최댓값을 빼서 넘치지 않게
    private static double[] softmax(double[] a) {
        double max = a[0];
        for (double v : a) {
            max = Math.max(max, v);
        }
        double sum = 0;
        double[] p = new double[a.length];
        for (int c = 0; c < a.length; c++) {
            p[c] = Math.exp(a[c] - max);
            sum += p[c];
        }
        for (int c = 0; c < a.length; c++) {
            p[c] /= sum;
        }
        return p;
    }

    @Override
    public SimpleMatrix predict(SimpleMatrix x) {
        SimpleMatrix y = new SimpleMatrix(x.getNumRows(), params.get("b2").getNumCols());
        for (int n = 0; n < x.getNumRows(); n++) {
            double[] p = softmax(scores(hidden(x, n)));
            for (int c = 0; c < p.length; c++) {
                y.set(n, c, p[c]);
            }
        }
        return y;
    }

    @Override
    public double loss(SimpleMatrix x, SimpleMatrix t) {
        double total = 0;
        for (int n = 0; n < x.getNumRows(); n++) {
            double[] a = scores(hidden(x, n));
            double max = a[0];
            for (double v : a) {
                max = Math.max(max, v);
            }
            double sum = 0;
            for (double v : a) {
                sum += Math.exp(v - max);
            }
            // -log(exp(a) / sum) = log(sum) - a
            total += Math.log(sum) - (a[label(t, n)] - max);
        }
        return total / x.getNumRows(); // 평균
    }

    private static int label(SimpleMatrix t, int n) {
        int best = 0;
        for (int c = 1; c < t.getNumCols(); c++) {
            if (t.get(n, c) > t.get(n, best)) {
                best = c;
            }
        }
        return best;
    }

    @Override
    public double accuracy(SimpleMatrix x, SimpleMatrix t) {
        SimpleMatrix y = predict(x);
        double count = 0;
        for (int n = 0; n < y.getNumRows(); n++) {
            if (label(y, n) == label(t, n)) {
                count += 1;
            }
        }
        return count / y.getNumRows();
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix x, SimpleMatrix t) {
        int N = x.getNumRows();
        SimpleMatrix W2 = params.get("W2");
        SimpleMatrix dW1 = new SimpleMatrix(x.getNumCols(), W2.getNumRows());
        SimpleMatrix db1 = new SimpleMatrix(1, W2.getNumRows());
        SimpleMatrix dW2 = new SimpleMatrix(W2.getNumRows(), W2.getNumCols());
        SimpleMatrix db2 = new SimpleMatrix(1, W2.getNumCols());
        SimpleMatrix dy = predict(x).minus(t).divide(N);
        for (int n = 0; n < N; n++) {
            double[] z = hidden(x, n);
            // 둘째 층
            for (int c = 0; c < W2.getNumCols(); c++) {
                db2.set(0, c, db2.get(0, c) + dy.get(n, c));
                for (int h = 0; h < z.length; h++) {
                    dW2.set(h, c, dW2.get(h, c) + z[h] * dy.get(n, c));
                }
            }
            // 시그모이드를 지나 첫째 층
            for (int h = 0; h < z.length; h++) {
                double dz = 0;
                for (int c = 0; c < W2.getNumCols(); c++) {
                    dz += dy.get(n, c) * W2.get(h, c);
                }
                double da = dz * (1 - z[h]) * z[h];
                db1.set(0, h, db1.get(0, h) + da);
                for (int d = 0; d < x.getNumCols(); d++) {
                    dW1.set(d, h, dW1.get(d, h) + x.get(n, d) * da);
                }
            }
        }
        db1 = db1.divide(N); // 편향은 평균
        db2 = db2.divide(N);
        Map<String, SimpleMatrix> grads = new HashMap<>();
        grads.put("W1", dW1);
        grads.put("b1", db1);
        grads.put("W2", dW2);
        grads.put("b2", db2);
        return grads;
    }

    @Override
    public void update(Map<String, SimpleMatrix> gradients, double learningRate) {
        for (String key : params.keySet()) {
            SimpleMatrix p = params.get(key);
            SimpleMatrix g = gradients.get(key);
            for (int i = 0; i < p.getNumElements(); i++) {
                p.set(i, p.get(i) + learningRate * g.get(i));
            }
        }
    }

    @Override
    public Map<String, SimpleMatrix> parameters() {
        return params;
    }
}
