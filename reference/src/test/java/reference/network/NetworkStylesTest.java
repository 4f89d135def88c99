package reference.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backmark.check.bank.Style;
import homework.network.Example;
import homework.network.FeedforwardNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reference.network.styles.NetworkStyles;

class NetworkStylesTest {
    private static final double SINGLE_PRECISION = 1.2e-5;
    private static final double RIGHT = 1e-12;

    static Stream<Style> styles() {
        return NetworkStyles.all().stream();
    }

    private static FeedforwardNetwork network(Style style, Fixture f) {
        return (FeedforwardNetwork) style.maker().create("Network", f.weights(), f.biases());
    }

    private static double allowed(Style style) {
        return style.note().equals("single precision") ? SINGLE_PRECISION : RIGHT;
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyStyleAgreesWithTheModelSolution(Style style) {
        for (long seed = 0; seed < 40; seed++) {
            Fixture f = Fixture.random(seed);
            Network right = new Network(f.weights(), f.biases());
            FeedforwardNetwork other = network(style, f);
            assertThat(Fixture.distance(other.feedforward(f.x()), right.feedforward(f.x())))
                    .isLessThanOrEqualTo(allowed(style));
            for (boolean fineTune : new boolean[] {false, true}) {
                assertThat(Fixture.distance(
                                Fixture.list(other.backprop(f.x(), f.y(), fineTune)),
                                Fixture.list(right.backprop(f.x(), f.y(), fineTune))))
                        .isLessThanOrEqualTo(allowed(style));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyStyleTrainsAndFineTunesEqually(Style style) {
        for (long seed = 0; seed < 12; seed++) {
            Fixture f = Fixture.random(seed);
            Network right = new Network(f.weights(), f.biases());
            FeedforwardNetwork other = network(style, f);
            // Only the velocity of means depends on the sizes of the batches.
            int[] sizes = style.id().equals("velocity-of-means") ? new int[] {4, 4, 4, 4} : new int[] {4, 4, 2, 3};
            for (int k = 0; k < sizes.length; k++) {
                right.updateMiniBatch(f.batch(seed + k, sizes[k]), .8, .7, k >= 2);
                other.updateMiniBatch(f.batch(seed + k, sizes[k]), .8, .7, k >= 2);
            }
            assertThat(Fixture.distance(Fixture.parameters(other), Fixture.parameters(right)))
                    .isLessThanOrEqualTo(10 * allowed(style));
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyStyleKeepsEveryBitOfFrozenLayers(Style style) {
        Fixture f = Fixture.random(new Random(9), 3, 2, 4, 3);
        FeedforwardNetwork network = network(style, f);
        network.updateMiniBatch(f.batch(1, 3), 2, .9, false);
        List<SimpleMatrix> before = Fixture.parameters(network);
        network.updateMiniBatch(f.batch(2, 3), 2, .9, true);
        network.updateMiniBatch(f.batch(3, 3), 2, .9, true);
        List<SimpleMatrix> after = Fixture.parameters(network);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).isIdentical(before.get(i), 0)).isEqualTo(i % 3 != 2);
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyStyleCountsEqually(Style style) {
        Fixture f = Fixture.random(new Random(5), 3, 4, 3);
        Random random = new Random(6);
        List<Example> examples = new ArrayList<>();
        for (Example each : f.batch(7, 40)) {
            SimpleMatrix y = new SimpleMatrix(3, 1);
            y.set(random.nextInt(3), 1);
            examples.add(new Example(each.x(), y));
        }
        int expected = new Network(f.weights(), f.biases()).evaluate(examples);
        assertThat(expected).isBetween(1, 39);
        assertThat(network(style, f).evaluate(examples)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyStyleStaysANumberForLargeSums(Style style) {
        SimpleMatrix w = new SimpleMatrix(new double[][] {{1000}, {-1000}});
        Fixture f = new Fixture(List.of(w), List.of(new SimpleMatrix(2, 1)), new SimpleMatrix(new double[] {1}), null);
        assertThat(network(style, f).feedforward(f.x()).getDDRM().getData()).containsExactly(1, 0);
    }

    @Test
    void otherClassesAreRefused() {
        assertThatThrownBy(() -> NetworkStyles.all().get(0).maker().create("Layer"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("network has no class Layer");
    }
}
