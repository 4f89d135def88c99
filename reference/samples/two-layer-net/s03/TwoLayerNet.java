package homework.twolayer;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/** 2층 신경망 과제입니다. */
public final class TwoLayerNet implements TwoLayerClassifier {
    private SimpleMatrix W1; // D x H
    private SimpleMatrix b1; // 1 x H
    private SimpleMatrix W2; // H x C
    private SimpleMatrix b2; // 1 x C

    /**
     * A net that starts with these parameters. It keeps its own copies.
     *
     * @param parameters {@code W1} (D x H), {@code b1} (1 x H), {@code W2} (H x C), {@code b2} (1 x C)
     */
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        W1 = parameters.get("W1").copy();
        b1 = parameters.get("b1").copy();
        W2 = parameters.get("W2").copy();
        b2 = parameters.get("b2").copy();
    }

    // ---- 1. Scores -------------------------------------------------------------------------------------------------

    @Override
    public SimpleMatrix scores(SimpleMatrix X) {
        int N = X.getNumRows();
        int C = W2.getNumCols();
        SimpleMatrix h = hidden(X);
        SimpleMatrix result = new SimpleMatrix(N, C);
        for (int n = 0; n < N; n++) {
            for (int c = 0; c < C; c++) {
                double sum = b2.get(0, c);
                for (int k = 0; k < h.getNumCols(); k++) {
                    sum += h.get(n, k) * W2.get(k, c);
                }
                result.set(n, c, sum);
            }
        }
        return result;
    }

    // ---- 2. Loss ---------------------------------------------------------------------------------------------------

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        SimpleMatrix s = scores(X);
        double total = 0;
        for (int n = 0; n < y.length; n++) {
            double max = maxOfRow(s, n);
            double sum = 0;
            for (int c = 0; c < s.getNumCols(); c++) {
                sum += Math.exp(s.get(n, c) - max);
            }
            // -log(exp(s)/sum) = log(sum) - s
            total += Math.log(sum) - (s.get(n, y[n]) - max);
        }
        double data = total / y.length; // 평균
        double penalty = 0; // 규제 항
        for (int i = 0; i < W1.getNumElements(); i++) {
            penalty += W1.get(i) * W1.get(i);
        }
        for (int i = 0; i < W2.getNumElements(); i++) {
            penalty += W2.get(i) * W2.get(i);
        }
        return data + reg * penalty;
    }

    // ---- 3. Gradient -----------------------------------------------------------------------------------------------

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, double reg) {
        int N = X.getNumRows();
        int C = W2.getNumCols();
        SimpleMatrix h = hidden(X);
        SimpleMatrix s = scores(X);
        // 소프트맥스 + 교차 엔트로피의 기울기
        SimpleMatrix ds = new SimpleMatrix(N, C);
        for (int n = 0; n < N; n++) {
            double max = maxOfRow(s, n);
            double sum = 0;
            for (int c = 0; c < C; c++) {
                sum += Math.exp(s.get(n, c) - max);
            }
            for (int c = 0; c < C; c++) {
                double p = Math.exp(s.get(n, c) - max) / sum;
                double t = c == y[n] ? 1 : 0;
                ds.set(n, c, (p - t) / N);
            }
        }
        // 둘째 층
        SimpleMatrix dW2 = h.transpose().mult(ds);
        SimpleMatrix db2 = new SimpleMatrix(1, C);
        for (int n = 0; n < N; n++) {
            for (int c = 0; c < C; c++) {
                db2.set(0, c, db2.get(0, c) + ds.get(n, c));
            }
        }
        // ReLU를 지나 첫째 층으로
        SimpleMatrix dh = ds.mult(W2.transpose());
        SimpleMatrix db1 = new SimpleMatrix(1, W1.getNumCols());
        for (int n = 0; n < N; n++) {
            for (int k = 0; k < W1.getNumCols(); k++) {
                if (h.get(n, k) == 0) {
                    dh.set(n, k, 0);
                }
                db1.set(0, k, db1.get(0, k) + dh.get(n, k));
            }
        }
        SimpleMatrix dW1 = X.transpose().mult(dh);
        Map<String, SimpleMatrix> result = new HashMap<>();
        result.put("W1", dW1.plus(W1.scale(2.0 * reg)));
        result.put("b1", db1);
        result.put("W2", dW2.plus(W2.scale(2.0 * reg)));
        result.put("b2", db2);
        return result;
    }

    private SimpleMatrix hidden(SimpleMatrix X) {
        SimpleMatrix h = preActivation(X);
        for (int i = 0; i < h.getNumElements(); i++) {
            if (h.get(i) < 0) {
                h.set(i, 0); // ReLU
            }
        }
        return h;
    }

    private SimpleMatrix preActivation(SimpleMatrix X) {
        SimpleMatrix f = X.mult(W1);
        for (int n = 0; n < f.getNumRows(); n++) {
            for (int k = 0; k < f.getNumCols(); k++) {
                f.set(n, k, f.get(n, k) + b1.get(0, k));
            }
        }
        return f;
    }

    // 오버플로를 막기 위해 행의 최댓값을 뺀다
    private static double maxOfRow(SimpleMatrix m, int row) {
        double max = m.get(row, 0);
        for (int j = 1; j < m.getNumCols(); j++) {
            if (m.get(row, j) > max) {
                max = m.get(row, j);
            }
        }
        return max;
    }

    // ---- 4. Training -----------------------------------------------------------------------------------------------

    @Override
    public TrainingHistory train(SimpleMatrix X, int[] y, SimpleMatrix Xval, int[] yval, TrainingPlan plan) {
        Random random = new Random(plan.seed());
        double learningRate = plan.learningRate();
        int perEpoch = plan.iterationsPerEpoch(X.getNumRows());
        int epochs = plan.epochs(X.getNumRows());
        double[] loss = new double[plan.iterations()];
        double[] trainAccuracy = new double[epochs];
        double[] validationAccuracy = new double[epochs];

        for (int epoch = 0; epoch < epochs; epoch++) {
            int first = epoch * perEpoch;
            int end = Math.min(first + perEpoch, plan.iterations());
            for (int iteration = first; iteration < end; iteration++) {
                loss[iteration] = step(X, y, plan, learningRate, random);
            }
            trainAccuracy[epoch] = accuracy(X, y);
            validationAccuracy[epoch] = accuracy(Xval, yval);
            learningRate *= plan.learningRateDecay();
        }
        return new TrainingHistory(loss, trainAccuracy, validationAccuracy);
    }

    /** One iteration of training: returns the loss of its mini-batch as it was before the parameters moved. */
    private double step(SimpleMatrix X, int[] y, TrainingPlan plan, double learningRate, Random random) {
        int B = plan.batchSize();
        double[][] bx = new double[B][X.getNumCols()];
        int[] by = new int[B];
        for (int i = 0; i < B; i++) {
            int index = random.nextInt(X.getNumRows());
            for (int d = 0; d < X.getNumCols(); d++) {
                bx[i][d] = X.get(index, d);
            }
            by[i] = y[index];
        }
        SimpleMatrix batch = new SimpleMatrix(bx);
        double before = loss(batch, by, plan.regularization());
        Map<String, SimpleMatrix> grads = gradient(batch, by, plan.regularization());
        // 경사 하강
        W1 = W1.plus(-learningRate, grads.get("W1"));
        b1 = b1.plus(-learningRate, grads.get("b1"));
        W2 = W2.plus(-learningRate, grads.get("W2"));
        b2 = b2.plus(-learningRate, grads.get("b2"));
        return before;
    }

    /** Given: the share of the samples whose predicted class is their label. Needs {@link #predict}, task 5. */
    private double accuracy(SimpleMatrix X, int[] y) {
        int[] predicted = predict(X);
        int right = 0;
        for (int i = 0; i < y.length; i++) {
            if (predicted[i] == y[i]) {
                right++;
            }
        }
        return (double) right / y.length;
    }

    // ---- 5. Prediction ---------------------------------------------------------------------------------------------

    @Override
    public int[] predict(SimpleMatrix X) {
        SimpleMatrix s = scores(X);
        int[] labels = new int[X.getNumRows()];
        for (int n = 0; n < labels.length; n++) {
            int best = 0;
            for (int c = 1; c < s.getNumCols(); c++) {
                if (s.get(n, c) > s.get(n, best)) {
                    best = c;
                }
            }
            labels[n] = best;
        }
        return labels;
    }

    // ---- Given -----------------------------------------------------------------------------------------------------

    @Override
    public Map<String, SimpleMatrix> parameters() {
        return Map.of("W1", W1, "b1", b1, "W2", W2, "b2", b2);
    }
}
