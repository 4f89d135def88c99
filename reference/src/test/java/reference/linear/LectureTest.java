package reference.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import homework.linear.LinearLoss;
import homework.linear.ScalarField;
import java.util.Map;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The model solution gives the lecture's numbers, and others that follow from mathematics alone. */
class LectureTest {

    private static SimpleMatrix matrix(double[]... rows) {
        return new SimpleMatrix(rows);
    }

    @Test
    void theLecturesPicturesAre456Apart() {
        SimpleMatrix test = matrix(
                new double[] {56, 32, 10, 18},
                new double[] {90, 23, 128, 133},
                new double[] {24, 26, 178, 200},
                new double[] {2, 0, 255, 220});
        SimpleMatrix train = matrix(
                new double[] {10, 20, 24, 17},
                new double[] {8, 10, 89, 100},
                new double[] {12, 16, 178, 170},
                new double[] {4, 32, 233, 112});
        assertThat(new NearestNeighbor().l1Distance(test, train)).isEqualTo(456);
    }

    @Test
    void catCarAndFrogCostTheLecturesLosses() {
        double[][] scores = {{3.2, 5.1, -1.7}, {1.3, 4.9, 2.0}, {2.2, 2.5, -3.1}};
        double[] losses = {2.9, 0, 12.9};
        for (int i = 0; i < 3; i++) {
            double loss = new HingeLoss()
                    .loss(matrix(scores[i]), new int[] {i}, SimpleMatrix.identity(3), new SimpleMatrix(1, 3), 0);
            assertThat(loss).isCloseTo(losses[i], within(1e-12));
        }
        double mean = new HingeLoss()
                .loss(matrix(scores), new int[] {0, 1, 2}, SimpleMatrix.identity(3), new SimpleMatrix(1, 3), 0);
        assertThat(mean).isCloseTo((2.9 + 0 + 12.9) / 3, within(1e-12));
    }

    @Test
    void aProbabilityOfThreeHundredthsCostsThreeAndAHalf() {
        double loss = new SoftmaxLoss()
                .loss(
                        matrix(new double[] {2.3, -1.2}),
                        new int[] {1},
                        SimpleMatrix.identity(2),
                        new SimpleMatrix(1, 2),
                        0);
        assertThat(loss).isCloseTo(3.5, within(.05)).isCloseTo(Math.log1p(Math.exp(3.5)), within(1e-14));
        assertThat(Math.exp(-loss)).isCloseTo(.03, within(.005));
    }

    @Test
    void theLecturesThreeWeightsHaveTheLecturesSlopes() {
        SimpleMatrix slopes = matrix(new double[] {-2.5, .6, 0});
        SimpleMatrix at = matrix(new double[] {.34, -1.11, .78});
        ScalarField loss =
                new ScalarField.Plane(slopes, 1.25347 - slopes.elementMult(at).elementSum());
        assertThat(loss.value(at)).isCloseTo(1.25347, within(1e-12));
        assertThat(loss.value(at.plus(matrix(new double[] {1e-4, 0, 0})))).isCloseTo(1.25322, within(1e-12));
        assertThat(loss.value(at.plus(matrix(new double[] {0, 1e-4, 0})))).isCloseTo(1.25353, within(1e-12));
        assertThat(loss.value(at.plus(matrix(new double[] {0, 0, 1e-4})))).isCloseTo(1.25347, within(1e-12));
        assertThat(Batches.distance(new NumericalGradient().gradient(loss, at, 1e-4), slopes))
                .isLessThan(1e-11);
    }

    @Test
    void centralDifferencesOfABowlAreExact() {
        Random random = new Random(1);
        SimpleMatrix steepness = Batches.normal(2, 3, 1, random);
        SimpleMatrix lowest = Batches.normal(2, 3, 1, random);
        SimpleMatrix at = Batches.normal(2, 3, 1, random);
        SimpleMatrix got = new NumericalGradient().gradient(new ScalarField.Bowl(steepness, lowest), at, .5);
        assertThat(Batches.distance(got, steepness.elementMult(at.minus(lowest)).scale(2)))
                .isLessThan(1e-14);
    }

    @Test
    void centralDifferencesOfGrowthContainAHyperbolicSine() {
        Random random = new Random(2);
        SimpleMatrix rates = Batches.normal(3, 2, 1, random);
        SimpleMatrix at = Batches.normal(3, 2, 1, random);
        ScalarField growth = new ScalarField.Growth(rates);
        SimpleMatrix expected =
                rates.elementOp((int i, int j, double rate) -> growth.value(at) * Math.sinh(rate * .3) / .3);
        assertThat(Batches.distance(new NumericalGradient().gradient(growth, at, .3), expected))
                .isLessThan(1e-14);
    }

    /** Equal scores: every class has a probability of 1/C, and every other class lacks exactly the margin. */
    @Test
    void equalScoresCostTheLogarithmOfTheClassesOrOneForEveryOther() {
        SimpleMatrix X = Batches.normal(6, 4, 1, new Random(3));
        int[] y = {0, 3, 6, 6, 2, 1};
        SimpleMatrix W = new SimpleMatrix(4, 7);
        SimpleMatrix b = SimpleMatrix.filled(1, 7, .4);
        assertThat(new SoftmaxLoss().loss(X, y, W, b, .5)).isCloseTo(Math.log(7), within(1e-14));
        assertThat(new HingeLoss().loss(X, y, W, b, .5)).isCloseTo(6, within(1e-14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HingeLoss", "SoftmaxLoss"})
    void gradientsAreTheSlopesOfTheLoss(String className) {
        LinearLoss loss = className.equals("HingeLoss") ? new HingeLoss() : new SoftmaxLoss();
        for (long seed = 0; seed < 30; seed++) {
            Batches batch = Batches.random(seed, .8);
            Map<String, SimpleMatrix> gradient = batch.gradient(loss);
            for (int i = 0; i < batch.W().getNumElements(); i++) {
                SimpleMatrix W = batch.W();
                int entry = i;
                double slope =
                        slope(h -> new Batches(batch.X(), batch.y(), moved(W, entry, h), batch.b(), .13).loss(loss));
                assertThat(gradient.get("W").get(i)).isCloseTo(slope, within(1e-8));
            }
            for (int j = 0; j < 3; j++) {
                int entry = j;
                double slope = slope(
                        h -> new Batches(batch.X(), batch.y(), batch.W(), moved(batch.b(), entry, h), .13).loss(loss));
                assertThat(gradient.get("b").get(j)).isCloseTo(slope, within(1e-8));
            }
        }
    }

    private interface Line {
        double at(double h);
    }

    private static double slope(Line f) {
        return (f.at(1e-5) - f.at(-1e-5)) / 2e-5;
    }

    private static SimpleMatrix moved(SimpleMatrix m, int i, double by) {
        SimpleMatrix moved = m.copy();
        moved.set(i, m.get(i) + by);
        return moved;
    }

    @Test
    void softmaxIsFiniteForScoresOfAMillion() {
        Batches batch = Batches.random(4, 400_000);
        assertThat(batch.loss(new SoftmaxLoss())).isFinite();
        assertThat(batch.gradient(new SoftmaxLoss()).get("W").hasUncountable()).isFalse();
    }

    @Test
    void aSmallStepLowersTheLoss() {
        for (LinearLoss loss : new LinearLoss[] {new HingeLoss(), new SoftmaxLoss()}) {
            Batches before = Batches.random(5, .8);
            Map<String, SimpleMatrix> after = loss.step(before.X(), before.y(), before.W(), before.b(), .13, .01);
            assertThat(new Batches(before.X(), before.y(), after.get("W"), after.get("b"), .13).loss(loss))
                    .isLessThan(before.loss(loss));
        }
    }

    private static final SimpleMatrix LINE = matrix(
            new double[] {0}, new double[] {1}, new double[] {2}, new double[] {10}, new double[] {11}, new double[] {12
            });

    @Test
    void theNearestOnALineDecide() {
        int[] y = {4, 4, 1, 1, 3, 3};
        SimpleMatrix tests = matrix(new double[] {.2}, new double[] {11.9}, new double[] {8});
        assertThat(new NearestNeighbor().predict(LINE, y, tests, 1)).containsExactly(4, 3, 1);
        assertThat(new NearestNeighbor().predict(LINE, y, tests, 3)).containsExactly(4, 3, 3);
    }

    @Test
    void equalDistancesGoToTheEarlierRowAndEqualVotesToTheSmallerClass() {
        int[] y = {4, 4, 1, 1, 3, 3};
        SimpleMatrix middle = matrix(new double[] {6});
        assertThat(new NearestNeighbor().predict(LINE, new int[] {0, 0, 2, 1, 0, 0}, middle, 1))
                .containsExactly(2);
        assertThat(new NearestNeighbor().predict(LINE, y, matrix(new double[] {.6}), 4))
                .containsExactly(1);
    }

    /** Held out are 0 and 1, then 2 and 10, then 11 and 12, each predicted by the nearest of the others. */
    @Test
    void threeFoldsOnALineAreRightAsCountedByHand() {
        NearestNeighbor nearest = new NearestNeighbor();
        assertThat(nearest.crossValidate(LINE, new int[] {0, 0, 0, 1, 1, 1}, 3, 1))
                .isEqualTo(1);
        assertThat(nearest.crossValidate(LINE, new int[] {0, 2, 2, 0, 0, 1}, 3, 1))
                .isCloseTo(4 / 6., within(1e-15));
    }
}
