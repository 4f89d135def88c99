package homework.twolayer;

import homework.Batch;
import homework.NotWritten;
import java.util.Map;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Your two-layer net. Replace each {@code throw new NotWritten(...)} in the order of the tasks; run the checks after
 * each one. You may add fields, methods and classes as you like. {@link TwoLayerClassifier} says exactly what every
 * method must do, and {@link homework.Batch} has three operations that will help.
 */
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
        SimpleMatrix hidden = relu(Batch.addToEveryRow(X.mult(W1), b1));
        return Batch.addToEveryRow(hidden.mult(W2), b2);
    }

    // ---- 2. Loss ---------------------------------------------------------------------------------------------------

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        SimpleMatrix p = softmax(scores(X));
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
        // TODO 3a: the gradient with respect to the scores, N x C.
        // TODO 3b: from there back to W2 and b2; each gradient has the shape of its parameter.
        // TODO 3c: further back through the ReLU to W1 and b1.
        // TODO 3d: the penalty has a gradient, too.
        //          Return the four under the keys "W1", "b1", "W2", "b2", and leave the parameters as they are.
        throw new NotWritten("TwoLayerNet.gradient");
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

    /** Given: the loop over epochs and what is recorded. Only the decay is missing here; the work is in {@link #step}. */
    @Override
    public TrainingHistory train(SimpleMatrix X, int[] y, SimpleMatrix Xval, int[] yval, TrainingPlan plan) {
        Random random = new Random(plan.seed());
        double learningRate = plan.learningRate();
        int perEpoch = plan.iterationsPerEpoch(X.getNumRows());
        int epochs = plan.epochs(X.getNumRows());
        double[] loss = new double[plan.iterations()];
        double[] trainAccuracy = new double[epochs];
        double[] validationAccuracy = new double[epochs];

        // TODO 4b: once per epoch the learning rate is multiplied by plan.learningRateDecay(). Where?
        for (int epoch = 0; epoch < epochs; epoch++) {
            int first = epoch * perEpoch;
            int end = Math.min(first + perEpoch, plan.iterations());
            for (int iteration = first; iteration < end; iteration++) {
                loss[iteration] = step(X, y, plan, learningRate, random);
            }
            trainAccuracy[epoch] = accuracy(X, y);
            validationAccuracy[epoch] = accuracy(Xval, yval);
        }
        return new TrainingHistory(loss, trainAccuracy, validationAccuracy);
    }

    /** One iteration of training: returns the loss of its mini-batch as it was before the parameters moved. */
    private double step(SimpleMatrix X, int[] y, TrainingPlan plan, double learningRate, Random random) {
        // TODO 4a: draw plan.batchSize() samples and their labels at random; take the loss and the gradient of this
        // batch
        //          with plan.regularization(); move W1, b1, W2 and b2 with the learning rate.
        throw new NotWritten("TwoLayerNet.step");
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
        // TODO 5: for every row of X the index of the class with the highest score.
        throw new NotWritten("TwoLayerNet.predict");
    }

    // ---- Given -----------------------------------------------------------------------------------------------------

    @Override
    public Map<String, SimpleMatrix> parameters() {
        return Map.of("W1", W1, "b1", b1, "W2", W2, "b2", b2);
    }
}
