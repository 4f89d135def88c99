package reference.twolayer;

import homework.Batch;
import homework.twolayer.TrainingHistory;
import homework.twolayer.TrainingPlan;
import homework.twolayer.TwoLayerClassifier;
import java.util.Map;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The model solution: forward and backward side by side.
 *
 * <pre>
 *   X --[W1, b1]--> f --[ReLU]--> h --[W2, b2]--> scores --[softmax, -ln p(y), mean]--> data loss
 * </pre>
 *
 * Every {@code dv} below is the gradient of the loss with respect to {@code v} and has the shape of {@code v}.
 */
public final class TwoLayerNet implements TwoLayerClassifier {
    private SimpleMatrix W1; // D x H
    private SimpleMatrix b1; // 1 x H
    private SimpleMatrix W2; // H x C
    private SimpleMatrix b2; // 1 x C

    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        W1 = parameters.get("W1").copy();
        b1 = parameters.get("b1").copy();
        W2 = parameters.get("W2").copy();
        b2 = parameters.get("b2").copy();
    }

    private SimpleMatrix preActivation(SimpleMatrix X) {
        return Batch.addToEveryRow(X.mult(W1), b1);
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix X) {
        SimpleMatrix h = relu(preActivation(X));
        return Batch.addToEveryRow(h.mult(W2), b2);
    }

    /**
     * Since -ln(e^s_y / sum e^s_j) = ln(sum e^s_j) - s_y, and subtracting the row's maximum from all its scores changes
     * neither side, nothing overflows and no logarithm of 0 is taken: the sum is at least e^0.
     */
    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        SimpleMatrix scores = scores(X);
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double largest = scores.getRow(i).elementMax();
            double normaliser = 0;
            for (int j = 0; j < scores.getNumCols(); j++) {
                normaliser += Math.exp(scores.get(i, j) - largest);
            }
            sum += Math.log(normaliser) - (scores.get(i, y[i]) - largest);
        }
        return sum / y.length + reg * (sumOfSquares(W1) + sumOfSquares(W2));
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, double reg) {
        SimpleMatrix f = preActivation(X);
        SimpleMatrix h = relu(f);
        SimpleMatrix dscores = lossGradient(Batch.addToEveryRow(h.mult(W2), b2), y);

        // Each score is a sum over all h times W2: h collects what W2 needs, and the other way round.
        SimpleMatrix dh = dscores.mult(W2.transpose());
        SimpleMatrix df = throughRelu(dh, f);
        return Map.of(
                "W1", X.transpose().mult(df).plus(W1.scale(2 * reg)),
                "b1", Batch.sumOverRows(df),
                "W2", h.transpose().mult(dscores).plus(W2.scale(2 * reg)),
                "b2", Batch.sumOverRows(dscores));
    }

    /** Softmax and logarithm undo each other so far that only (p - 1 at the true class) / N is left. */
    private static SimpleMatrix lossGradient(SimpleMatrix scores, int[] y) {
        SimpleMatrix dscores = softmax(scores);
        for (int i = 0; i < y.length; i++) {
            dscores.set(i, y[i], dscores.get(i, y[i]) - 1);
        }
        return dscores.divide(y.length);
    }

    private static SimpleMatrix softmax(SimpleMatrix scores) {
        SimpleMatrix p = scores.copy();
        for (int i = 0; i < p.getNumRows(); i++) {
            double largest = scores.getRow(i).elementMax();
            double normaliser = 0;
            for (int j = 0; j < p.getNumCols(); j++) {
                p.set(i, j, Math.exp(scores.get(i, j) - largest));
                normaliser += p.get(i, j);
            }
            for (int j = 0; j < p.getNumCols(); j++) {
                p.set(i, j, p.get(i, j) / normaliser);
            }
        }
        return p;
    }

    private static SimpleMatrix relu(SimpleMatrix f) {
        return f.elementOp((int i, int j, double value) -> Math.max(0, value));
    }

    /** A ReLU passes on the gradient of what it passed on forward, and stops the rest. */
    private static SimpleMatrix throughRelu(SimpleMatrix dh, SimpleMatrix f) {
        return dh.elementOp((int i, int j, double value) -> f.get(i, j) > 0 ? value : 0);
    }

    private static double sumOfSquares(SimpleMatrix m) {
        return m.elementMult(m).elementSum();
    }

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

    /** One iteration: draws with replacement, and returns the batch's loss from before the parameters moved. */
    private double step(SimpleMatrix X, int[] y, TrainingPlan plan, double learningRate, Random random) {
        SimpleMatrix batchX = new SimpleMatrix(plan.batchSize(), X.getNumCols());
        int[] batchY = new int[plan.batchSize()];
        for (int i = 0; i < batchY.length; i++) {
            int drawn = random.nextInt(y.length); // one draw for both: a sample keeps its label
            batchX.insertIntoThis(i, 0, X.getRow(drawn));
            batchY[i] = y[drawn];
        }
        double loss = loss(batchX, batchY, plan.regularization());
        Map<String, SimpleMatrix> gradient = gradient(batchX, batchY, plan.regularization());
        W1 = W1.minus(gradient.get("W1").scale(learningRate));
        b1 = b1.minus(gradient.get("b1").scale(learningRate));
        W2 = W2.minus(gradient.get("W2").scale(learningRate));
        b2 = b2.minus(gradient.get("b2").scale(learningRate));
        return loss;
    }

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

    @Override
    public int[] predict(SimpleMatrix X) {
        return Batch.argMaxOfEveryRow(scores(X));
    }

    @Override
    public Map<String, SimpleMatrix> parameters() {
        return Map.of("W1", W1, "b1", b1, "W2", W2, "b2", b2);
    }
}
