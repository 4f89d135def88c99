package homework.sigmoidnet;

import homework.NotWritten;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Your sigmoid net. Replace each {@code throw new NotWritten(...)} in the order of the tasks; run the checks after each
 * one. You may add fields, methods and classes as you like. {@link SigmoidClassifier} says exactly what every method must
 * do, and {@link homework.Batch} has three operations that will help.
 */
public final class SigmoidNet implements SigmoidClassifier {
    private SimpleMatrix W1; // D x H
    private SimpleMatrix b1; // 1 x H
    private SimpleMatrix W2; // H x C
    private SimpleMatrix b2; // 1 x C

    /**
     * A net that starts with these parameters. It keeps its own copies.
     *
     * @param parameters {@code W1} (D x H), {@code b1} (1 x H), {@code W2} (H x C), {@code b2} (1 x C)
     */
    public SigmoidNet(Map<String, SimpleMatrix> parameters) {
        W1 = parameters.get("W1").copy();
        b1 = parameters.get("b1").copy();
        W2 = parameters.get("W2").copy();
        b2 = parameters.get("b2").copy();
    }

    // ---- 1. Prediction ---------------------------------------------------------------------------------------------

    @Override
    public SimpleMatrix predict(SimpleMatrix x) {
        // TODO 1a: the first affine layer and the sigmoid. The gradient will need a1 and z1 again: a private method
        //          for them pays off.
        // TODO 1b: the second affine layer and the softmax, row by row. Mind large scores: e^1000 is infinite.
        throw new NotWritten("SigmoidNet.predict");
    }

    // ---- 2. Loss ---------------------------------------------------------------------------------------------------

    @Override
    public double loss(SimpleMatrix x, SimpleMatrix t) {
        // TODO 2: the mean over the batch of -ln(probability of the sample's own class).
        //         A probability may be too small for a double and come out as 0; the loss must be finite even then.
        throw new NotWritten("SigmoidNet.loss");
    }

    // ---- 3. Accuracy -----------------------------------------------------------------------------------------------

    @Override
    public double accuracy(SimpleMatrix x, SimpleMatrix t) {
        // TODO 3: the share of the samples whose most probable class is the one that is 1 in their row of t.
        throw new NotWritten("SigmoidNet.accuracy");
    }

    // ---- 4. Gradient -----------------------------------------------------------------------------------------------

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix x, SimpleMatrix t) {
        // Given: the gradient with respect to the scores a2, N x C. The division by N happens here and nowhere else.
        SimpleMatrix dy = predict(x).minus(t).divide(x.getNumRows());

        // TODO 4a: from dy to the gradients of W2 and b2; each has the shape of its parameter.
        // TODO 4b: from dy back to z1, and from there through the sigmoid to a1.
        // TODO 4c: from a1 to the gradients of W1 and b1.
        //          Return the four under the keys "W1", "b1", "W2", "b2", and leave the parameters as they are.
        throw new NotWritten("SigmoidNet.gradient");
    }

    // ---- 5. Update -------------------------------------------------------------------------------------------------

    /** One step of the training loop in {@link TrainOnDigits}. */
    @Override
    public void update(Map<String, SimpleMatrix> gradients, double learningRate) {
        // TODO 5: move each of the four parameters against its gradient. The matrices in the map belong to the caller.
        throw new NotWritten("SigmoidNet.update");
    }

    // ---- Given -----------------------------------------------------------------------------------------------------

    @Override
    public Map<String, SimpleMatrix> parameters() {
        return Map.of("W1", W1, "b1", b1, "W2", W2, "b2", b2);
    }
}
