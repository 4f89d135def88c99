package reference.sigmoidnet;

import homework.Batch;
import homework.sigmoidnet.SigmoidClassifier;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * The model solution: forward and backward side by side.
 *
 * <pre>
 *   x --[W1, b1]--> a1 --[sigmoid]--> z1 --[W2, b2]--> a2 --[softmax]--> y --[-ln y of the own class, mean]--> loss
 * </pre>
 *
 * Every {@code dv} below is the gradient of the loss with respect to {@code v} and has the shape of {@code v}; only
 * {@code dy} is, as in the handout, that of {@code a2}.
 */
public final class SigmoidNet implements SigmoidClassifier {
    private SimpleMatrix W1; // D x H
    private SimpleMatrix b1; // 1 x H
    private SimpleMatrix W2; // H x C
    private SimpleMatrix b2; // 1 x C

    public SigmoidNet(Map<String, SimpleMatrix> parameters) {
        W1 = parameters.get("W1").copy();
        b1 = parameters.get("b1").copy();
        W2 = parameters.get("W2").copy();
        b2 = parameters.get("b2").copy();
    }

    private SimpleMatrix hidden(SimpleMatrix x) {
        return sigmoid(Batch.addToEveryRow(x.mult(W1), b1));
    }

    private SimpleMatrix scores(SimpleMatrix z1) {
        return Batch.addToEveryRow(z1.mult(W2), b2);
    }

    /** Never NaN: where e^-a is infinite, 1 / infinity is the 0 that is right there. */
    private static SimpleMatrix sigmoid(SimpleMatrix a) {
        return a.elementOp((int i, int j, double value) -> 1 / (1 + Math.exp(-value)));
    }

    @Override
    public SimpleMatrix predict(SimpleMatrix x) {
        return logarithmsOfSoftmax(scores(hidden(x))).elementExp();
    }

    /**
     * Since ln(e^a_j / sum e^a_k) = a_j - ln(sum e^a_k), and subtracting the row's maximum from all its scores changes
     * neither side, nothing overflows and no logarithm of 0 is taken: the sum is at least e^0.
     */
    private static SimpleMatrix logarithmsOfSoftmax(SimpleMatrix scores) {
        SimpleMatrix logarithms = scores.copy();
        for (int i = 0; i < scores.getNumRows(); i++) {
            SimpleMatrix row = scores.getRow(i).minus(scores.getRow(i).elementMax());
            double normaliser = Math.log(row.elementExp().elementSum());
            logarithms.insertIntoThis(i, 0, row.minus(normaliser));
        }
        return logarithms;
    }

    /** Multiplying with the one-hot labels keeps the own class of each sample. */
    @Override
    public double loss(SimpleMatrix x, SimpleMatrix t) {
        SimpleMatrix logarithms = logarithmsOfSoftmax(scores(hidden(x)));
        return -logarithms.elementMult(t).elementSum() / x.getNumRows();
    }

    @Override
    public double accuracy(SimpleMatrix x, SimpleMatrix t) {
        int[] predicted = Batch.argMaxOfEveryRow(predict(x));
        double right = 0; // not an int: 3 / 4 would be 0
        for (int i = 0; i < predicted.length; i++) {
            right += t.get(i, predicted[i]);
        }
        return right / predicted.length;
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix x, SimpleMatrix t) {
        SimpleMatrix z1 = hidden(x);
        SimpleMatrix dy = predict(x).minus(t).divide(x.getNumRows());

        // Each score is a sum over all z1 times W2: z1 collects what W2 needs, and the other way round.
        SimpleMatrix dz1 = dy.mult(W2.transpose());
        SimpleMatrix da1 = dz1.elementMult(sigmoidSlope(z1));
        return Map.of(
                "W1", x.transpose().mult(da1),
                "b1", Batch.sumOverRows(da1),
                "W2", z1.transpose().mult(dy),
                "b2", Batch.sumOverRows(dy));
    }

    /** The slope of the sigmoid where its value is z: the output tells all that is needed of the input. */
    private static SimpleMatrix sigmoidSlope(SimpleMatrix z) {
        return z.elementOp((int i, int j, double value) -> value * (1 - value));
    }

    @Override
    public void update(Map<String, SimpleMatrix> gradients, double learningRate) {
        W1 = W1.minus(gradients.get("W1").scale(learningRate));
        b1 = b1.minus(gradients.get("b1").scale(learningRate));
        W2 = W2.minus(gradients.get("W2").scale(learningRate));
        b2 = b2.minus(gradients.get("b2").scale(learningRate));
    }

    @Override
    public Map<String, SimpleMatrix> parameters() {
        return Map.of("W1", W1, "b1", b1, "W2", W2, "b2", b2);
    }
}
