package reference.linear;

import homework.Batch;
import homework.linear.LinearLoss;
import java.util.Map;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/**
 * {@link LinearModel}, asking at every place where students are known to err whether to err there. With no mistakes it is
 * right; {@link LinearBank} says what each mistake is.
 */
abstract class FlawedLinear implements LinearLoss {
    private final Set<String> mistakes;

    FlawedLinear(Set<String> mistakes) {
        this.mistakes = mistakes;
    }

    final boolean makes(String mistake) {
        return mistakes.contains(mistake);
    }

    /** The losses of all samples. */
    abstract double[] losses(SimpleMatrix scores, int[] y);

    /** The gradient of their sum with respect to the scores. */
    abstract SimpleMatrix gradient(SimpleMatrix scores, int[] y);

    @Override
    public SimpleMatrix scores(SimpleMatrix X, SimpleMatrix W, SimpleMatrix b) {
        return rawScores(X, W, b);
    }

    private SimpleMatrix rawScores(SimpleMatrix X, SimpleMatrix W, SimpleMatrix b) {
        SimpleMatrix product = X.mult(W);
        return makes("bias-forgotten-forward") ? product : Batch.addToEveryRow(product, b);
    }

    // ---- Loss ------------------------------------------------------------------------------------------------------

    @Override
    public final double loss(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        double sum = 0;
        for (double each : losses(rawScores(X, W, b), y)) {
            sum += each;
        }
        double count = makes("loss-not-averaged") ? 1 : y.length;
        count *= makes("loss-wrong-divisor") ? W.getNumCols() : 1;
        return sum / count + penalty(W, b, reg, y.length);
    }

    private double penalty(SimpleMatrix W, SimpleMatrix b, double reg, int samples) {
        if (makes("penalty-missing-in-loss")) {
            return 0;
        }
        double size = size(W) + (makes("bias-penalised-in-loss") ? size(b) : 0);
        double penalty = makes("penalty-ignores-lambda") ? size : reg * size;
        penalty /= makes("penalty-half-in-loss-and-gradient") ? 2 : 1;
        return makes("penalty-over-N") ? penalty / samples : penalty;
    }

    private double size(SimpleMatrix m) {
        double squares = m.elementMult(m).elementSum();
        return makes("penalty-norm-not-squared") ? Math.sqrt(squares) : squares;
    }

    // ---- Gradient --------------------------------------------------------------------------------------------------

    @Override
    public final Map<String, SimpleMatrix> gradient(
            SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        SimpleMatrix dscores =
                gradient(rawScores(X, W, b), y).scale(share(y.length) * (makes("gradient-sign") ? -1 : 1));
        SimpleMatrix dW = X.transpose().mult(dscores).plus(W.scale(penaltySlope(reg)));
        return Map.of(
                "W", makes("weight-gradient-transposed") ? dW.transpose() : dW, "b", biasGradient(dscores, b, reg));
    }

    private double share(int samples) {
        if (makes("integer-division")) {
            return samples == 1 ? 1 : 0;
        }
        double share = 1.0 / samples;
        return makes("gradient-not-averaged") ? 1 : makes("gradient-averaged-twice") ? share * share : share;
    }

    /** What a weight is multiplied by in its penalty's gradient. */
    private double penaltySlope(double reg) {
        if (makes("penalty-missing-in-gradient")) {
            return 0;
        }
        boolean half = makes("reg-gradient-half") || makes("penalty-half-in-loss-and-gradient");
        return (makes("penalty-sign") ? -1 : 1) * (half ? reg : 2 * reg);
    }

    private SimpleMatrix biasGradient(SimpleMatrix dscores, SimpleMatrix b, double reg) {
        if (makes("bias-gradient-wrong-axis")) {
            return Batch.sumOverRows(dscores.transpose());
        }
        if (makes("bias-gradient-missing")) {
            return new SimpleMatrix(1, b.getNumElements());
        }
        SimpleMatrix sum = makes("bias-gradient-not-summed") ? dscores.getRow(0) : Batch.sumOverRows(dscores);
        sum = makes("bias-gradient-mean") ? sum.divide(dscores.getNumRows()) : sum;
        return makes("bias-penalised-in-gradient") ? sum.plus(b.scale(penaltySlope(reg))) : sum;
    }

    // ---- Gradient descent ------------------------------------------------------------------------------------------

    @Override
    public final Map<String, SimpleMatrix> step(
            SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg, double learningRate) {
        Map<String, SimpleMatrix> gradient = gradient(X, y, W, b, reg);
        double rate = (makes("rate-missing") ? 1 : learningRate) * (makes("update-sign") ? -1 : 1);
        if (makes("returns-step-not-parameters")) {
            return Map.of(
                    "W", gradient.get("W").scale(-rate), "b", gradient.get("b").scale(-rate));
        }
        return Map.of(
                "W",
                W.minus(gradient.get("W").scale(rate)),
                "b",
                makes("bias-not-updated") ? b.copy() : b.minus(gradient.get("b").scale(rate)));
    }
}
