package reference.twolayer;

import homework.Batch;
import homework.twolayer.TrainingHistory;
import homework.twolayer.TrainingPlan;
import homework.twolayer.TwoLayerClassifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/**
 * The model solution, asking at every place where students are known to err whether to err there. With no mistakes it is
 * right; {@link TwoLayerBank} says what each mistake is.
 *
 * <p>The softmax and its loss are in {@link FlawedLoss}, the drawing of batches in {@link FlawedBatch}.
 */
final class FlawedNet implements TwoLayerClassifier {
    private static final double LEAK = .01; // slope of the leaky ReLU below 0

    private final Set<String> mistakes;
    private final FlawedLoss loss;
    private final Map<String, SimpleMatrix> gradientSoFar = new HashMap<>(); // of gradients-accumulate
    private SimpleMatrix W1;
    private SimpleMatrix b1;
    private SimpleMatrix W2;
    private SimpleMatrix b2;

    FlawedNet(Map<String, SimpleMatrix> parameters, Set<String> mistakes) {
        this.mistakes = mistakes;
        this.loss = new FlawedLoss(this.mistakes);
        W1 = parameters.get("W1").copy();
        b1 = parameters.get("b1").copy();
        W2 = parameters.get("W2").copy();
        b2 = parameters.get("b2").copy();
    }

    private boolean makes(String mistake) {
        return mistakes.contains(mistake);
    }

    // ---- Scores ----------------------------------------------------------------------------------------------------

    @Override
    public SimpleMatrix scores(SimpleMatrix X) {
        SimpleMatrix scores = rawScores(X);
        return makes("scores-are-probabilities") ? FlawedLoss.stableSoftmax(scores) : scores;
    }

    private SimpleMatrix rawScores(SimpleMatrix X) {
        return output(activate(preActivation(X)));
    }

    private SimpleMatrix preActivation(SimpleMatrix X) {
        boolean forgotten = makes("bias-forgotten-forward") || makes("hidden-bias-forgotten");
        SimpleMatrix product = X.mult(W1);
        return forgotten ? product : Batch.addToEveryRow(product, b1);
    }

    private SimpleMatrix activate(SimpleMatrix f) {
        if (makes("relu-missing")) {
            return f;
        }
        double slope = makes("leaky-relu") ? LEAK : 0;
        return f.elementOp((int i, int j, double v) -> v > 0 ? v : slope * v);
    }

    private SimpleMatrix output(SimpleMatrix h) {
        boolean forgotten = makes("bias-forgotten-forward") || makes("output-bias-forgotten");
        SimpleMatrix product = h.mult(W2);
        SimpleMatrix scores = forgotten ? product : Batch.addToEveryRow(product, b2);
        return makes("relu-on-scores") ? scores.elementOp((int i, int j, double v) -> Math.max(0, v)) : scores;
    }

    // ---- Loss ------------------------------------------------------------------------------------------------------

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        return loss.of(rawScores(X), y) + penalty(reg, y.length);
    }

    private double penalty(double reg, int samples) {
        if (makes("penalty-missing-in-loss")) {
            return 0;
        }
        double first = makes("penalty-only-second-matrix") ? 0 : size(W1);
        double second = makes("penalty-one-matrix") ? 0 : size(W2);
        double biases = makes("bias-penalised-in-loss") ? size(b1) + size(b2) : 0;
        double penalty = (makes("penalty-ignores-lambda") ? 1 : reg) * (first + second + biases);
        if (makes("penalty-half-in-loss-and-gradient")) {
            penalty /= 2;
        }
        return makes("penalty-over-N") ? penalty / samples : penalty;
    }

    private double size(SimpleMatrix m) {
        double squares = m.elementMult(m).elementSum();
        return makes("penalty-norm-not-squared") ? Math.sqrt(squares) : squares;
    }

    // ---- Gradient --------------------------------------------------------------------------------------------------

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, double reg) {
        SimpleMatrix f = preActivation(X);
        SimpleMatrix h = activate(f);
        SimpleMatrix dscores = loss.gradient(output(h), y);
        SimpleMatrix df = backThroughActivation(dscores.mult(W2.transpose()), f);
        SimpleMatrix factor = makes("pre-activation-for-hidden") ? f : h;
        SimpleMatrix dW1 = X.transpose().mult(df).plus(W1.scale(penaltySlope(reg)));
        SimpleMatrix dW2 = factor.transpose()
                .mult(dscores)
                .plus(W2.scale(makes("penalty-gradient-one-matrix") ? 0 : penaltySlope(reg)));
        boolean transposed = makes("weight-gradient-transposed");
        return accumulated(Map.of(
                "W1",
                transposed ? dW1.transpose() : dW1,
                "b1",
                biasGradient(df, b1, reg),
                "W2",
                transposed ? dW2.transpose() : dW2,
                "b2",
                biasGradient(dscores, b2, reg)));
    }

    private SimpleMatrix backThroughActivation(SimpleMatrix dh, SimpleMatrix f) {
        if (makes("relu-missing") || makes("relu-backward-identity")) {
            return dh;
        }
        double slope = makes("leaky-relu") ? LEAK : 0;
        if (makes("relu-mask-of-gradient")) {
            return dh.elementOp((int i, int j, double v) -> v > 0 ? v : slope * v);
        }
        boolean inverted = makes("relu-mask-inverted");
        return dh.elementOp((int i, int j, double v) -> f.get(i, j) > 0 != inverted ? v : slope * v);
    }

    /** What a weight is multiplied by in its penalty's gradient. */
    private double penaltySlope(double reg) {
        if (makes("penalty-missing-in-gradient")) {
            return 0;
        }
        boolean half = makes("reg-gradient-half") || makes("penalty-half-in-loss-and-gradient");
        return (makes("penalty-sign") ? -1 : 1) * (half ? reg : 2 * reg);
    }

    private SimpleMatrix biasGradient(SimpleMatrix upstream, SimpleMatrix bias, double reg) {
        if (makes("bias-gradient-wrong-axis")) {
            return Batch.sumOverRows(upstream.transpose());
        }
        SimpleMatrix sum = makes("bias-gradient-not-summed") ? upstream.getRow(0) : Batch.sumOverRows(upstream);
        if (makes("bias-gradient-mean")) {
            sum = sum.divide(upstream.getNumRows());
        }
        return makes("bias-penalised-in-gradient") ? sum.plus(bias.scale(penaltySlope(reg))) : sum;
    }

    private Map<String, SimpleMatrix> accumulated(Map<String, SimpleMatrix> gradient) {
        if (!makes("gradients-accumulate")) {
            return gradient;
        }
        gradient.forEach((name, value) -> gradientSoFar.merge(name, value, SimpleMatrix::plus));
        return Map.copyOf(gradientSoFar);
    }

    // ---- Training --------------------------------------------------------------------------------------------------

    @Override
    public TrainingHistory train(SimpleMatrix X, int[] y, SimpleMatrix Xval, int[] yval, TrainingPlan plan) {
        FlawedBatch batches = new FlawedBatch(X, y, plan, mistakes);
        Random random = new Random(plan.seed());
        double rate = plan.learningRate();
        int perEpoch = plan.iterationsPerEpoch(X.getNumRows());
        int epochs = plan.epochs(X.getNumRows());
        double[] losses = new double[plan.iterations()];
        double[] trainAccuracy = new double[epochs];
        double[] validationAccuracy = new double[epochs];
        for (int iteration = 0, epoch = 0; iteration < losses.length; iteration++) {
            losses[iteration] = step(batches.draw(random), plan.regularization(), rate);
            if (makes("decay-every-iteration")) {
                rate *= plan.learningRateDecay();
            }
            if ((iteration + 1) % perEpoch == 0 || iteration + 1 == losses.length) {
                trainAccuracy[epoch] = accuracy(X, y);
                validationAccuracy[epoch] = accuracy(Xval, yval);
                epoch++;
                if (!makes("decay-missing") && !makes("decay-every-iteration")) {
                    rate *= plan.learningRateDecay();
                }
            }
        }
        return new TrainingHistory(losses, trainAccuracy, validationAccuracy);
    }

    private double step(FlawedBatch.Drawn batch, double regularization, double rate) {
        double reg = makes("training-ignores-regularization") ? 0 : regularization;
        double before = loss(batch.X(), batch.y(), reg);
        move(gradient(batch.X(), batch.y(), reg), rate);
        return makes("loss-recorded-after-update") ? loss(batch.X(), batch.y(), reg) : before;
    }

    private void move(Map<String, SimpleMatrix> gradient, double rate) {
        double size = makes("learning-rate-not-used") ? 1 : rate;
        double along = makes("update-sign") ? size : -size;
        W1 = W1.plus(gradient.get("W1").scale(along));
        W2 = W2.plus(gradient.get("W2").scale(along));
        if (!makes("bias-not-updated")) {
            b1 = b1.plus(gradient.get("b1").scale(along));
            b2 = b2.plus(gradient.get("b2").scale(along));
        }
    }

    private double accuracy(SimpleMatrix X, int[] y) {
        return FlawedPrediction.accuracy(predict(X), y);
    }

    // ---- Prediction ------------------------------------------------------------------------------------------------

    @Override
    public int[] predict(SimpleMatrix X) {
        return FlawedPrediction.of(scores(X), mistakes);
    }

    @Override
    public Map<String, SimpleMatrix> parameters() {
        return Map.of("W1", W1, "b1", b1, "W2", W2, "b2", b2);
    }
}
