package homework.network;

import homework.NotWritten;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Your network. Replace each {@code throw new NotWritten(...)} in the order of the tasks; run the checks after each one.
 * You may add fields, methods and classes as you like. {@link FeedforwardNetwork} says exactly what every method must
 * do.
 */
public final class Network implements FeedforwardNetwork {
    private final List<SimpleMatrix> weights = new ArrayList<>(); // entry l: units of layer l+1 x units of layer l
    private final List<SimpleMatrix> biases = new ArrayList<>(); // entry l: units of layer l+1 x 1

    /**
     * A network that starts with these parameters. It keeps its own copies.
     *
     * @param weights one matrix for every layer but the first, from the input to the output
     * @param biases one column for every layer but the first
     */
    public Network(List<SimpleMatrix> weights, List<SimpleMatrix> biases) {
        weights.forEach(w -> this.weights.add(w.copy()));
        biases.forEach(b -> this.biases.add(b.copy()));
    }

    // ---- 1. Feedforward --------------------------------------------------------------------------------------------

    @Override
    public SimpleMatrix feedforward(SimpleMatrix x) {
        // TODO 1: take the column x through all layers. How many there are, the lists know.
        //         A private method for the sigmoid of every entry pays off; mind z = -1000 and z = 1000.
        SimpleMatrix a = x;
        for (int l = 0; l < weights.size(); l++) {
            a = sigmoid(weights.get(l).mult(a).plus(biases.get(l)));
        }
        return a;
    }

    private static SimpleMatrix sigmoid(SimpleMatrix z) {
        return z.elementOp((int i, int j, double v) -> 1 / (1 + Math.exp(-v)));
    }

    // ---- 2. Backpropagation and 4. Fine-tuning ---------------------------------------------------------------------

    @Override
    public Gradients backprop(SimpleMatrix x, SimpleMatrix y, boolean fineTune) {
        // TODO 2a: go forward once more, and keep what every layer computes: the way back needs it.
        // TODO 2b: the error of the last layer, and from it the gradients of its weights and biases.
        // TODO 2c: layer by layer towards the input: the error of a layer from the error of the layer after it.
        //          Fill both lists in the order of the layers. Leave the parameters as they are.
        // TODO 4a: with fineTune, zeros for all layers but the last one.
        throw new NotWritten("Network.backprop");
    }

    // ---- 3. Mini-batch update and 4. Fine-tuning -------------------------------------------------------------------

    @Override
    public void updateMiniBatch(List<Example> batch, double eta, double momentum, boolean fineTune) {
        // TODO 3a: add up the gradients of all examples of the batch.
        // TODO 3b: renew the velocities, which have to be remembered until the next call.
        // TODO 3c: move weights and biases. What is divided by the size of the batch, and where?
        // TODO 4b: with fineTune, which of them may move?
        throw new NotWritten("Network.updateMiniBatch");
    }

    // ---- 5. Evaluation ---------------------------------------------------------------------------------------------

    @Override
    public int evaluate(List<Example> examples) {
        // TODO 5: count the examples whose largest output is where the largest entry of y is.
        throw new NotWritten("Network.evaluate");
    }

    // ---- Given -----------------------------------------------------------------------------------------------------

    @Override
    public List<SimpleMatrix> weights() {
        return List.copyOf(weights);
    }

    @Override
    public List<SimpleMatrix> biases() {
        return List.copyOf(biases);
    }
}
