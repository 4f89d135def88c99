package homework.layers;

import backmark.check.Draw;
import backmark.check.Named;
import backmark.check.Sized;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * An affine layer with two batches of equal size and an upstream gradient for each. Sizes are unrelated, biases are not
 * 0, and three of five weights are square: a transposed matrix shows in the one kind as a wrong number, in the other as a
 * wrong shape.
 *
 * @param W D x H
 * @param b 1 x H
 * @param x N x D
 * @param dout N x H
 * @param otherX another batch
 * @param otherDout another upstream gradient
 */
record AffineCase(
        String name,
        SimpleMatrix W,
        SimpleMatrix b,
        SimpleMatrix x,
        SimpleMatrix dout,
        SimpleMatrix otherX,
        SimpleMatrix otherDout)
        implements Named, Sized {
    static final int CASES = 5;

    /** N, D and H of each case. */
    private static final int[][] SIZES = {{5, 3, 2}, {4, 3, 3}, {3, 2, 4}, {5, 2, 2}, {3, 4, 4}};

    static AffineCase draw(Draw draw) {
        int[] size = SIZES[draw.number() % CASES];
        int N = size[0];
        int D = size[1];
        int H = size[2];
        return new AffineCase(
                "",
                draw.normal(D, H, 1),
                draw.normal(1, H, 1),
                draw.normal(N, D, 1.5),
                draw.normal(N, H, 1.5),
                draw.normal(N, D, 1.5),
                draw.normal(N, H, 1.5));
    }

    /** The lecture's example, whose outputs are [[1, 2, 3], [11, 12, 13]], with the upstream gradient of its handout. */
    static AffineCase lecture() {
        return lecture("dout = [[1, 2, 3], [4, 5, 6]]", new double[][] {{1, 2, 3}, {4, 5, 6}});
    }

    /** The same example with its outputs as upstream gradient, as the book has it. */
    static AffineCase book() {
        return lecture("dout = [[1, 2, 3], [11, 12, 13]]", new double[][] {{1, 2, 3}, {11, 12, 13}});
    }

    private static AffineCase lecture(String name, double[][] dout) {
        SimpleMatrix upstream = new SimpleMatrix(dout);
        return new AffineCase(
                name,
                SimpleMatrix.filled(2, 3, 1),
                new SimpleMatrix(new double[][] {{1, 2, 3}}),
                new SimpleMatrix(new double[][] {{0, 0}, {5, 5}}),
                upstream,
                new SimpleMatrix(new double[][] {{1, 0}, {0, 2}}),
                upstream.scale(-2));
    }

    /** The first sample alone. */
    SimpleMatrix row() {
        return x.rows(0, 1);
    }

    /** What one way back gives. */
    record Gradients(SimpleMatrix dx, SimpleMatrix dW, SimpleMatrix db) {
        static Gradients of(ParameterLayer affine, SimpleMatrix dout) {
            return new Gradients(affine.backward(dout), affine.weightGradient(), affine.biasGradient());
        }

        List<SimpleMatrix> all() {
            return Arrays.asList(dx, dW, db);
        }
    }

    Gradients gradients(ParameterLayer affine) {
        affine.forward(x);
        return Gradients.of(affine, dout);
    }

    Gradients gradientsOfRow(ParameterLayer affine) {
        affine.forward(row());
        return Gradients.of(affine, dout.rows(0, 1));
    }

    /** The gradients for {@code dout}, after those for another upstream gradient. */
    Gradients gradientsAgain(ParameterLayer affine) {
        affine.forward(x);
        affine.backward(otherDout);
        return Gradients.of(affine, dout);
    }

    /** The gradients of the batch, after another one has gone through the layer. */
    Gradients gradientsAfterAnother(ParameterLayer affine) {
        affine.forward(otherX);
        return gradients(affine);
    }

    /** The gradients for two upstream gradients. */
    Answers answers(ParameterLayer affine) {
        Gradients one = gradients(affine);
        return new Answers(one.all(), Gradients.of(affine, otherDout).all());
    }

    @Override
    public Map<String, Double> sizes() {
        return Map.of("N", (double) x.getNumRows(), "D", (double) W.getNumRows(), "H", (double) W.getNumCols());
    }
}
