package reference.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import homework.network.Example;
import homework.network.FeedforwardNetwork;
import homework.network.Gradients;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reference.network.styles.NetworkStyles;

class NetworkTest {
    private static Network network(Fixture f) {
        return new Network(f.weights(), f.biases());
    }

    private static SimpleMatrix one(double number) {
        return new SimpleMatrix(new double[][] {{number}});
    }

    @Test
    void gradientIsTheExactDerivativeForTwoToFiveLayers() {
        for (long seed = 0; seed < 60; seed++) {
            Fixture f = Fixture.random(seed);
            Gradients gradients = network(f).backprop(f.x(), f.y(), false);
            assertThat(Fixture.distance(Fixture.list(gradients), Dual.gradient(f)))
                    .isLessThan(1e-12);
        }
    }

    @Test
    void fineTuningGivesZerosForAllLayersButTheLast() {
        for (long seed = 0; seed < 20; seed++) {
            Fixture f = Fixture.random(seed);
            Gradients full = network(f).backprop(f.x(), f.y(), false);
            Gradients tuned = network(f).backprop(f.x(), f.y(), true);
            int last = f.weights().size() - 1;
            for (int l = 0; l <= last; l++) {
                double kept = l == last ? 1 : 0;
                assertThat(tuned.nablaW()
                                .get(l)
                                .isIdentical(full.nablaW().get(l).scale(kept), 0))
                        .isTrue();
                assertThat(tuned.nablaB()
                                .get(l)
                                .isIdentical(full.nablaB().get(l).scale(kept), 0))
                        .isTrue();
            }
        }
    }

    @Test
    void outputsOfANetworkOfZerosAreOneHalf() {
        Network network = new Network(
                List.of(new SimpleMatrix(4, 3), new SimpleMatrix(2, 4)),
                List.of(new SimpleMatrix(4, 1), new SimpleMatrix(2, 1)));
        assertThat(network.feedforward(new SimpleMatrix(3, 1)).getDDRM().getData())
                .containsExactly(.5, .5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e6, -1000, -720, 720, 1000, 1e6})
    void outputsStayNumbersForLargeSums(double z) {
        assertThat(new Network(List.of(one(z)), List.of(one(0)))
                        .feedforward(one(1))
                        .get(0))
                .isEqualTo(z > 0 ? 1 : 0, within(1e-300));
    }

    // ---- The source's numbers ----------------------------------------------------------------------------------

    /**
     * One unit with weight 1; batches of 4, 4 and 2 examples whose gradients add up to 1, 0.8 and 0.6 whatever the
     * network, because the wanted output is chosen to make them so.
     */
    private static double[] weightsAfterBatchesOfFourFourTwo(FeedforwardNetwork network) {
        int[] sizes = {4, 4, 2};
        double[] sums = {1, .8, .6};
        double[] weights = new double[3];
        for (int k = 0; k < 3; k++) {
            double a = network.feedforward(one(1)).get(0);
            double wanted = a - sums[k] / sizes[k] / (a * (1 - a));
            List<Example> batch = new ArrayList<>();
            for (int i = 0; i < sizes[k]; i++) {
                batch.add(new Example(one(1), one(wanted)));
            }
            network.updateMiniBatch(batch, .1, .9, false);
            weights[k] = network.weights().get(0).get(0);
        }
        return weights;
    }

    @Test
    void velocityOfSumsGivesThePublishedWeights() {
        Network network = new Network(List.of(one(1)), List.of(one(0)));
        assertThat(weightsAfterBatchesOfFourFourTwo(network))
                .containsExactly(new double[] {.975, .9325, .826}, within(1e-12));
    }

    @Test
    void velocityOfMeansGivesTheOtherPublishedWeights() {
        FeedforwardNetwork network = (FeedforwardNetwork) NetworkStyles.all().stream()
                .filter(style -> style.id().equals("velocity-of-means"))
                .findFirst()
                .orElseThrow()
                .maker()
                .create("Network", List.of(one(1)), List.of(one(0)));
        assertThat(weightsAfterBatchesOfFourFourTwo(network))
                .containsExactly(new double[] {.975, .9325, .86425}, within(1e-12));
    }

    /** With a velocity v from before and no gradient, a weight goes on by 0.9 v, 1.71 v, 2.439 v, … towards 9 v. */
    @Test
    void frozenLayersThatKeepTheirVelocityDriftAsPublished() {
        Fixture f = Fixture.random(new Random(3), 3, 2, 2);
        FeedforwardNetwork drifting = (FeedforwardNetwork)
                new NetworkBank().create("Network", Set.of("frozen-drifts-with-velocity"), f.weights(), f.biases());
        double before = drifting.weights().get(0).get(0);
        drifting.updateMiniBatch(f.batch(1, 1), .5, .9, false);
        double start = drifting.weights().get(0).get(0);
        double velocity = start - before; // of the first step, learning rate included
        double[] expected = {.9, 1.71, 2.439};
        for (double factor : expected) {
            drifting.updateMiniBatch(f.batch(1, 1), .5, .9, true);
            assertThat((drifting.weights().get(0).get(0) - start) / velocity).isCloseTo(factor, within(1e-9));
        }
        for (int step = 0; step < 300; step++) {
            drifting.updateMiniBatch(f.batch(1, 1), .5, .9, true);
        }
        assertThat((drifting.weights().get(0).get(0) - start) / velocity).isCloseTo(9, within(1e-9));
    }

    // ---- Updates -------------------------------------------------------------------------------------------------

    @Test
    void plainStepGoesAgainstTheMeanOfTheExactDerivatives() {
        for (long seed = 0; seed < 12; seed++) {
            Fixture f = Fixture.random(seed);
            List<Example> batch = f.batch(seed, 3);
            Network network = network(f);
            network.updateMiniBatch(batch, .7, 0, false);
            List<SimpleMatrix> expected = new ArrayList<>(f.parameters());
            for (Example each : batch) {
                List<SimpleMatrix> slopes = Dual.gradient(new Fixture(f.weights(), f.biases(), each.x(), each.y()));
                for (int i = 0; i < expected.size(); i++) {
                    expected.set(i, expected.get(i).minus(slopes.get(i).scale(.7 / 3)));
                }
            }
            assertThat(Fixture.distance(Fixture.parameters(network), expected)).isLessThan(1e-12);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void frozenLayersKeepEveryBitWithAndWithoutAnEarlierVelocity(boolean trainedBefore) {
        Fixture f = Fixture.random(new Random(4), 3, 4, 2, 3);
        Network network = network(f);
        if (trainedBefore) {
            network.updateMiniBatch(f.batch(1, 4), 1.5, .9, false);
            network.updateMiniBatch(f.batch(2, 2), 1.5, .9, false);
        }
        List<SimpleMatrix> before = Fixture.parameters(network);
        for (int step = 0; step < 10; step++) {
            network.updateMiniBatch(f.batch(step, 3), 1.5, .9, true);
        }
        List<SimpleMatrix> after = Fixture.parameters(network);
        for (int i = 0; i < 6; i++) {
            boolean last = i % 3 == 2;
            assertThat(after.get(i).isIdentical(before.get(i), 0)).isEqualTo(!last);
        }
    }

    @Test
    void arrangementOfTheExamplesIsLearned() {
        Random random = new Random(7);
        Fixture f = Fixture.random(random, 2, 6, 4, 2);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            double x0 = random.nextGaussian();
            double x1 = random.nextGaussian();
            boolean inside = x0 * x0 + x1 * x1 < 1.4;
            examples.add(new Example(
                    new SimpleMatrix(new double[] {x0, x1}),
                    new SimpleMatrix(new double[] {inside ? 1 : 0, inside ? 0 : 1})));
        }
        Network network = network(f);
        for (int epoch = 0; epoch < 300; epoch++) {
            for (int from = 0; from < 60; from += 8) {
                network.updateMiniBatch(examples.subList(from, Math.min(from + 8, 60)), .5, .8, false);
            }
        }
        assertThat(network.evaluate(examples)).isGreaterThanOrEqualTo(57);
    }

    @Test
    void evaluateCountsRightExamples() {
        Network network =
                new Network(List.of(SimpleMatrix.identity(3)), List.of(new SimpleMatrix(new double[] {0, .1, 0})));
        SimpleMatrix x = new SimpleMatrix(new double[] {-1, 2, 1});
        Example right = new Example(x, new SimpleMatrix(new double[] {0, 1, 0}));
        Example wrong = new Example(x, new SimpleMatrix(new double[] {0, 0, 1}));
        assertThat(network.evaluate(List.of(right, wrong, wrong, right, right))).isEqualTo(3);
        assertThat(network.evaluate(List.of())).isZero();
    }

    @Test
    void networkKeepsItsOwnCopies() {
        Fixture f = Fixture.random(2);
        List<SimpleMatrix> weights =
                f.weights().stream().map(SimpleMatrix::copy).toList();
        Network network = new Network(weights, f.biases());
        SimpleMatrix before = network.feedforward(f.x());
        weights.forEach(w -> w.fill(0));
        assertThat(network.feedforward(f.x()).isIdentical(before, 0)).isTrue();
    }
}
