package homework.layers;

import backmark.check.Draw;
import backmark.check.Named;
import java.util.Arrays;
import org.ejml.simple.SimpleMatrix;

/**
 * Two batches of equal size for a layer that works element by element, and an upstream gradient for each. No number of a
 * batch lies near 0, where the ReLU has its kink, and both signs occur.
 *
 * @param x N x D
 * @param dout N x D
 * @param otherX another batch
 * @param otherDout another upstream gradient
 */
record ActivationCase(String name, SimpleMatrix x, SimpleMatrix dout, SimpleMatrix otherX, SimpleMatrix otherDout)
        implements Named {
    private static final double FROM_KINK = 2e-3;
    private static final double FAR = 1e6;

    /** N and D of each case. */
    private static final int[][] SIZES = {{4, 3}, {3, 5}, {5, 2}};

    static ActivationCase draw(Draw draw) {
        int[] size = SIZES[draw.number() % SIZES.length];
        ActivationCase drawn = new ActivationCase(
                "",
                draw.normal(size[0], size[1], 1.5),
                draw.normal(size[0], size[1], 1.5),
                draw.normal(size[0], size[1], 1.5),
                draw.normal(size[0], size[1], 1.5));
        draw.retryUnless(isFarFromKink(drawn.x) && isFarFromKink(drawn.otherX) && drawn.isFarOnBothSides());
        return drawn;
    }

    /** Two positive and two negative numbers. */
    static ActivationCase byHand() {
        return new ActivationCase(
                "x = [[1, -0.5], [-2, 3]]",
                new SimpleMatrix(new double[][] {{1, -0.5}, {-2, 3}}),
                new SimpleMatrix(new double[][] {{1, 2}, {3, 4}}),
                new SimpleMatrix(new double[][] {{-1, 2}, {4, 5}}),
                new SimpleMatrix(new double[][] {{-2, 1}, {0.5, 3}}));
    }

    /** The neuron of the lecture, whose weighted sum is 1: its output is .73, its derivative .2. */
    static ActivationCase neuron() {
        return new ActivationCase("x = 1", number(1), number(1), number(-2), number(2));
    }

    private static SimpleMatrix number(double value) {
        return new SimpleMatrix(1, 1, true, value);
    }

    private static boolean isFarFromKink(SimpleMatrix batch) {
        for (int i = 0; i < batch.getNumElements(); i++) {
            if (Math.abs(batch.get(i)) < FROM_KINK) {
                return false;
            }
        }
        return true;
    }

    private boolean isFarOnBothSides() {
        return far().elementMax() > 0 && far().elementMin() < 0;
    }

    /** The batch with every other number far away from 0: e to such a number is infinite or 0. */
    SimpleMatrix far() {
        SimpleMatrix far = x.copy();
        for (int i = 0; i < far.getNumElements(); i += 2) {
            far.set(i, FAR * far.get(i));
        }
        return far;
    }

    SimpleMatrix gradient(Layer layer) {
        layer.forward(x);
        return layer.backward(dout);
    }

    /** The gradient that follows from the layer's own outputs. */
    SimpleMatrix gradientOfOwnSigmoid(Layer sigmoid) {
        SimpleMatrix y = sigmoid.forward(x);
        return dout.elementOp((int i, int j, double upstream) -> upstream * y.get(i, j) * (1 - y.get(i, j)));
    }

    /** The gradient for {@code dout}, after the one for another upstream gradient. */
    SimpleMatrix gradientAgain(Layer layer) {
        layer.forward(x);
        layer.backward(otherDout);
        return layer.backward(dout);
    }

    /** The gradient of the batch, after another one has gone through the layer. */
    SimpleMatrix gradientAfterAnother(Layer layer) {
        layer.forward(otherX);
        return gradient(layer);
    }

    /** The gradients for two upstream gradients. */
    Answers answers(Layer layer) {
        SimpleMatrix one = gradient(layer);
        return new Answers(Arrays.asList(one), Arrays.asList(layer.backward(otherDout)));
    }
}
