package homework.twolayer;

import homework.Batch;
import java.util.Map;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/** A right net, for attackers to hide in. */
public class HonestNet implements TwoLayerClassifier {
    private SimpleMatrix W1; // D x H
    private SimpleMatrix b1; // 1 x H
    private SimpleMatrix W2; // H x C
    private SimpleMatrix b2; // 1 x C

    /**
     * A net that starts with these parameters. It keeps its own copies.
     *
     * @param parameters {@code W1} (D x H), {@code b1} (1 x H), {@code W2} (H x C), {@code b2} (1 x C)
     */
    public HonestNet(Map<String, SimpleMatrix> parameters) {
        W1 = parameters.get("W1").copy();
        b1 = parameters.get("b1").copy();
        W2 = parameters.get("W2").copy();
        b2 = parameters.get("b2").copy();
    }

    // ---- 1. Scores -------------------------------------------------------------------------------------------------

    @Override
    public SimpleMatrix scores(SimpleMatrix X) {
        return rightScores(X);
    }

    private SimpleMatrix rightScores(SimpleMatrix X) {
        SimpleMatrix hidden = relu(Batch.addToEveryRow(X.mult(W1), b1));
        return Batch.addToEveryRow(hidden.mult(W2), b2);
    }

    // ---- 2. Loss ---------------------------------------------------------------------------------------------------

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        return rightLoss(X, y, reg);
    }

    private double rightLoss(SimpleMatrix X, int[] y, double reg) {
        SimpleMatrix p = softmax(rightScores(X));
        double loss = 0;
        for (int i = 0; i < y.length; i++) {
            loss += -Math.log(Math.max(p.get(i, y[i]), 1e-300));
        }
        loss /= y.length;
        loss += reg * (W1.elementPower(2).elementSum() + W2.elementPower(2).elementSum());
        return loss;
    }

    // ---- 3. Gradient -----------------------------------------------------------------------------------------------

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, double reg) {
        return rightGradient(X, y, reg);
    }

    private Map<String, SimpleMatrix> rightGradient(SimpleMatrix X, int[] y, double reg) {
        int N = y.length;
        SimpleMatrix f = Batch.addToEveryRow(X.mult(W1), b1);
        SimpleMatrix hidden = relu(f);
        SimpleMatrix dscores = softmax(Batch.addToEveryRow(hidden.mult(W2), b2));
        for (int i = 0; i < N; i++) {
            dscores.set(i, y[i], dscores.get(i, y[i]) - 1);
        }
        dscores = dscores.divide(N);

        SimpleMatrix dW2 = hidden.transpose().mult(dscores);
        SimpleMatrix db2 = Batch.sumOverRows(dscores);
        SimpleMatrix dhidden = dscores.mult(W2.transpose());
        for (int i = 0; i < dhidden.getNumElements(); i++) {
            if (f.get(i) <= 0) {
                dhidden.set(i, 0);
            }
        }
        SimpleMatrix dW1 = X.transpose().mult(dhidden);
        SimpleMatrix db1 = Batch.sumOverRows(dhidden);

        dW1 = dW1.plus(W1.scale(2 * reg));
        dW2 = dW2.plus(W2.scale(2 * reg));
        return Map.of("W1", dW1, "b1", db1, "W2", dW2, "b2", db2);
    }

    private static SimpleMatrix relu(SimpleMatrix m) {
        SimpleMatrix out = m.copy();
        for (int i = 0; i < out.getNumElements(); i++) {
            out.set(i, Math.max(0, out.get(i)));
        }
        return out;
    }

    private static SimpleMatrix softmax(SimpleMatrix scores) {
        SimpleMatrix p = scores.copy();
        for (int i = 0; i < p.getNumRows(); i++) {
            double max = scores.getRow(i).elementMax();
            double sum = 0;
            for (int j = 0; j < p.getNumCols(); j++) {
                p.set(i, j, Math.exp(scores.get(i, j) - max));
                sum += p.get(i, j);
            }
            for (int j = 0; j < p.getNumCols(); j++) {
                p.set(i, j, p.get(i, j) / sum);
            }
        }
        return p;
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
        SimpleMatrix batchX = new SimpleMatrix(plan.batchSize(), X.getNumCols());
        int[] batchY = new int[plan.batchSize()];
        for (int i = 0; i < plan.batchSize(); i++) {
            int k = random.nextInt(y.length);
            batchX.setRow(i, X.getRow(k));
            batchY[i] = y[k];
        }
        double loss = rightLoss(batchX, batchY, plan.regularization());
        Map<String, SimpleMatrix> g = rightGradient(batchX, batchY, plan.regularization());
        W1 = W1.minus(g.get("W1").scale(learningRate));
        b1 = b1.minus(g.get("b1").scale(learningRate));
        W2 = W2.minus(g.get("W2").scale(learningRate));
        b2 = b2.minus(g.get("b2").scale(learningRate));
        return loss;
    }

    /** Given: the share of the samples whose predicted class is their label. Needs {@link #predict}, task 5. */
    private double accuracy(SimpleMatrix X, int[] y) {
        int[] predicted = rightPredict(X);
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
        return rightPredict(X);
    }

    private int[] rightPredict(SimpleMatrix X) {
        return Batch.argMaxOfEveryRow(rightScores(X));
    }

    // ---- Given -----------------------------------------------------------------------------------------------------

    @Override
    public Map<String, SimpleMatrix> parameters() {
        return Map.of("W1", W1, "b1", b1, "W2", W2, "b2", b2);
    }
}
