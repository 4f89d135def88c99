package reference.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import homework.layers.Layer;
import homework.layers.LossLayer;
import homework.layers.ParameterLayer;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lesson against the numbers of the lecture, of the book, and of dual numbers. */
class LessonTest {

    @Test
    void biasGradientsOfTheLectureAndOfTheBook() {
        assertThat(biasGradient(new double[][] {{1, 2, 3}, {4, 5, 6}})).containsExactly(5, 7, 9);
        assertThat(biasGradient(new double[][] {{1, 2, 3}, {11, 12, 13}})).containsExactly(12, 14, 16);
    }

    private static double[] biasGradient(double[][] dout) {
        Affine affine = new Affine(SimpleMatrix.ones(2, 3), new SimpleMatrix(1, 3));
        affine.forward(SimpleMatrix.ones(2, 2));
        affine.backward(new SimpleMatrix(dout));
        return affine.biasGradient().getDDRM().getData();
    }

    @Test
    void biasesAreAddedToEveryRowAsInTheBook() {
        Affine affine = new Affine(SimpleMatrix.ones(2, 3), new SimpleMatrix(1, 3, true, 1, 2, 3));
        SimpleMatrix out = affine.forward(new SimpleMatrix(new double[][] {{0, 0}, {5, 5}}));
        assertThat(out.toArray2()).isDeepEqualTo(new double[][] {{1, 2, 3}, {11, 12, 13}});
    }

    @Test
    void neuronOfTheLectureHasItsPublishedOutputAndGradients() {
        // w = (2, -3, -3), x = (-1, -2): output .73, gradients -.2, -.4 of the weights and .4, -.6 of the inputs
        Affine affine = new Affine(new SimpleMatrix(2, 1, true, 2, -3), new SimpleMatrix(1, 1, true, -3));
        Sigmoid sigmoid = new Sigmoid();
        SimpleMatrix out = sigmoid.forward(affine.forward(new SimpleMatrix(1, 2, true, -1, -2)));
        SimpleMatrix dx = affine.backward(sigmoid.backward(SimpleMatrix.ones(1, 1)));
        assertThat(out.get(0)).isCloseTo(.73, within(.005));
        assertThat(affine.weightGradient().getDDRM().getData())
                .containsExactly(new double[] {-.197, -.393}, within(5e-4));
        assertThat(affine.biasGradient().get(0)).isCloseTo(.197, within(5e-4));
        assertThat(dx.getDDRM().getData()).containsExactly(new double[] {.393, -.590}, within(5e-4));
    }

    @Test
    void twoScoresOfTheLectureHaveTheirPublishedLossAndProbabilities() {
        SoftmaxWithLoss loss = new SoftmaxWithLoss();
        assertThat(loss.forward(new SimpleMatrix(1, 2, true, 2.3, -1.2), new int[] {1}))
                .isCloseTo(3.5, within(.05));
        assertThat(loss.backward().getDDRM().getData()).containsExactly(new double[] {.97, .03 - 1}, within(.005));
    }

    @Test
    void equalScoresLoseTheLogarithmOfTheNumberOfClasses() {
        assertThat(new SoftmaxWithLoss().forward(new SimpleMatrix(4, 10), new int[] {0, 9, 3, 3}))
                .isCloseTo(Math.log(10), within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e4, -1e4, 1e6, -1e6})
    void lossDoesNotChangeWhenAllScoresMove(double by) {
        SimpleMatrix scores = new SimpleMatrix(new double[][] {{1, -.5, .25}, {2, 0, -4}});
        int[] labels = {2, 0};
        double near = new SoftmaxWithLoss().forward(scores, labels);
        assertThat(new SoftmaxWithLoss().forward(scores.plus(by), labels)).isEqualTo(near);
    }

    @Test
    void rowsTwoThousandApartAndScoresTwoMillionApartStayFinite() {
        SimpleMatrix scores = new SimpleMatrix(new double[][] {{1000, 999}, {-1000, -1001}, {-1e6, 1e6}});
        SoftmaxWithLoss loss = new SoftmaxWithLoss();
        double ofFirstRow = Math.log(1 + Math.exp(-1));
        assertThat(loss.forward(scores, new int[] {0, 1, 0}))
                .isCloseTo((ofFirstRow + ofFirstRow + 1 + 2e6) / 3, within(1e-9));
        assertThat(loss.backward().hasUncountable()).isFalse();
    }

    @Test
    void sigmoidOfFarNumbersIsZeroOrOne() {
        SimpleMatrix out = new Sigmoid().forward(new SimpleMatrix(1, 3, true, -1e6, 0, 1e6));
        assertThat(out.getDDRM().getData()).containsExactly(0, .5, 1);
    }

    /** x · W1 + b1, sigmoid, · W2 + b2, ReLU, mean loss: every gradient of a net that has all four layers. */
    @Test
    void netOfAllLayersHasTheGradientsOfDualNumbers() {
        for (long seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Net net = new Net(
                    matrix(random, 4, 3),
                    matrix(random, 3, 5),
                    matrix(random, 1, 5),
                    matrix(random, 5, 3),
                    matrix(random, 1, 3),
                    new int[] {0, 2, 2, 1});
            net.compareWithDualNumbers();
        }
    }

    private static SimpleMatrix matrix(Random random, int rows, int columns) {
        SimpleMatrix matrix = new SimpleMatrix(rows, columns);
        for (int i = 0; i < matrix.getNumElements(); i++) {
            matrix.set(i, random.nextGaussian());
        }
        return matrix;
    }

    private record Net(
            SimpleMatrix x, SimpleMatrix W1, SimpleMatrix b1, SimpleMatrix W2, SimpleMatrix b2, int[] labels) {

        void compareWithDualNumbers() {
            ParameterLayer first = new Affine(W1, b1);
            Layer sigmoid = new Sigmoid();
            ParameterLayer second = new Affine(W2, b2);
            Layer relu = new Relu();
            LossLayer end = new SoftmaxWithLoss();
            double loss = end.forward(relu.forward(second.forward(sigmoid.forward(first.forward(x)))), labels);
            SimpleMatrix dx = first.backward(sigmoid.backward(second.backward(relu.backward(end.backward()))));
            assertThat(loss).isCloseTo(loss(null, 0).value(), within(1e-13));
            compare(dx, x);
            compare(first.weightGradient(), W1);
            compare(first.biasGradient(), b1);
            compare(second.weightGradient(), W2);
            compare(second.biasGradient(), b2);
        }

        private void compare(SimpleMatrix gradient, SimpleMatrix along) {
            for (int i = 0; i < along.getNumElements(); i++) {
                assertThat(gradient.get(i)).isCloseTo(loss(along, i).slope(), within(1e-14));
            }
        }

        /** The loss, and its slope along one entry of one matrix. */
        private Dual loss(SimpleMatrix along, int entry) {
            Dual sum = Dual.constant(0);
            for (int n = 0; n < labels.length; n++) {
                Dual[] hidden = new Dual[b1.getNumElements()];
                for (int k = 0; k < hidden.length; k++) {
                    Dual z = dual(b1, 0, k, along, entry);
                    for (int d = 0; d < x.getNumCols(); d++) {
                        z = z.plus(dual(x, n, d, along, entry).times(dual(W1, d, k, along, entry)));
                    }
                    hidden[k] = z.sigmoid();
                }
                Dual[] powers = new Dual[b2.getNumElements()];
                for (int c = 0; c < powers.length; c++) {
                    Dual score = dual(b2, 0, c, along, entry);
                    for (int k = 0; k < hidden.length; k++) {
                        score = score.plus(hidden[k].times(dual(W2, k, c, along, entry)));
                    }
                    powers[c] = score.positivePart().exp();
                }
                Dual p = powers[labels[n]].times(Dual.sum(powers).inverse());
                sum = sum.plus(p.log().negative());
            }
            return sum.times(Dual.constant(1.0 / labels.length));
        }

        private static Dual dual(SimpleMatrix m, int i, int j, SimpleMatrix along, int entry) {
            return new Dual(m.get(i, j), m == along && m.getIndex(i, j) == entry ? 1 : 0);
        }
    }

    @Test
    void layersLeaveWhatTheyAreGivenAlone() {
        SimpleMatrix x = new SimpleMatrix(new double[][] {{1, -2}, {-3, 4}});
        SimpleMatrix kept = x.copy();
        int[] labels = {1, 0};
        new Affine(SimpleMatrix.identity(2), new SimpleMatrix(1, 2)).forward(x);
        new Relu().forward(x);
        new Sigmoid().forward(x);
        new SoftmaxWithLoss().forward(x, labels);
        assertThat(x.isIdentical(kept, 0)).isTrue();
        assertThat(labels).containsExactly(1, 0);
    }
}
