package reference.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backmark.check.bank.Mistake;
import homework.network.Example;
import homework.network.FeedforwardNetwork;
import homework.network.Gradients;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkBankTest {
    private static final NetworkBank BANK = new NetworkBank();

    private static FeedforwardNetwork network(Fixture f, String... mistakes) {
        return (FeedforwardNetwork) BANK.create("Network", Set.of(mistakes), f.weights(), f.biases());
    }

    /** Layers of one size, where even the wrong matrix gives numbers. */
    private static Fixture sameSizes(long seed) {
        return Fixture.random(new Random(seed), 3, 3, 3, 3, 3);
    }

    /** Everything that a network can be asked, one after the other. */
    private static List<SimpleMatrix> everything(FeedforwardNetwork network, Fixture f) {
        List<SimpleMatrix> all = new ArrayList<>();
        all.add(network.feedforward(f.x()));
        all.add(network.feedforward(f.x().scale(1000))); // sums beyond 710
        all.addAll(Fixture.list(network.backprop(f.x(), f.y(), false)));
        all.addAll(Fixture.list(network.backprop(f.x(), f.y(), true)));
        all.addAll(Fixture.list(network.backprop(f.x(), f.y(), false)));
        network.updateMiniBatch(f.batch(1, 3), 1.5, .8, true);
        all.addAll(Fixture.parameters(network));
        for (int size : new int[] {4, 4, 2}) {
            network.updateMiniBatch(f.batch(size, size), 1.5, .8, false);
        }
        network.updateMiniBatch(f.batch(2, 3), 1.5, .8, true);
        all.addAll(Fixture.parameters(network));
        for (int label = 0; label < 3; label++) {
            SimpleMatrix y = new SimpleMatrix(3, 1);
            y.set(label, 1);
            Example example = new Example(f.x(), y);
            all.add(new SimpleMatrix(new double[][] {{network.evaluate(List.of(example, example))}}));
        }
        return all;
    }

    @Test
    void networkWithoutMistakesIsTheModelSolution() {
        for (long seed = 0; seed < 30; seed++) {
            Fixture f = sameSizes(seed);
            assertThat(Fixture.distance(everything(network(f), f), everything(new Network(f.weights(), f.biases()), f)))
                    .isLessThan(1e-12);
        }
    }

    static Stream<String> mistakes() {
        return BANK.mistakes().stream().map(Mistake::id).filter(id -> !id.equals("gradients-swapped"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeShowsSomewhere(String mistake) {
        Fixture f = sameSizes(5);
        List<SimpleMatrix> right = everything(new Network(f.weights(), f.biases()), f);
        assertThat(Fixture.distance(everything(network(f, mistake), f), right)).isGreaterThan(Mistake.CLEAR);
    }

    @Test
    void swappedGradientsAreExchanged() {
        Fixture f = Fixture.random(3);
        Gradients right = network(f).backprop(f.x(), f.y(), false);
        Gradients swapped = network(f, "gradients-swapped").backprop(f.x(), f.y(), false);
        assertThat(Fixture.distance(swapped.nablaW(), right.nablaB())).isZero();
        assertThat(Fixture.distance(swapped.nablaB(), right.nablaW())).isZero();
    }

    @Test
    void everyMistakeHasItsOwnIdAndExcludesOnlyKnownOnes() {
        Set<String> ids = BANK.mistakes().stream().map(Mistake::id).collect(Collectors.toSet());
        assertThat(ids).hasSize(BANK.mistakes().size()).allMatch(id -> id.matches("[a-z]+(-[a-z]+)+"));
        assertThat(BANK.mistakes()).allSatisfy(mistake -> assertThat(ids).containsAll(mistake.excludes()));
    }

    @Test
    void hintsAskAndNoSentenceEndsWithAFullStop() {
        assertThat(BANK.mistakes()).allSatisfy(mistake -> {
            assertThat(mistake.hint().en()).endsWith("?");
            assertThat(mistake.hint().ko()).endsWith("?");
            assertThat(mistake.says().en()).doesNotEndWith(".");
            assertThat(mistake.says().ko()).endsWith("니다");
        });
    }

    @Test
    void mistakesCanBeMadeTogether() {
        Fixture f = Fixture.random(7);
        Gradients right = network(f).backprop(f.x(), f.y(), false);
        Gradients both = network(f, "gradient-sign", "cost-factor-two").backprop(f.x(), f.y(), false);
        for (int l = 0; l < right.nablaW().size(); l++) {
            assertThat(Fixture.distance(
                            both.nablaW().get(l), right.nablaW().get(l).scale(-2)))
                    .isLessThan(1e-12);
        }
    }

    /** How the first step of a batch of four relates to the right one; plain gradient descent. */
    @ParameterizedTest
    @CsvSource({
        "step-not-averaged, 4",
        "step-averaged-twice, 0.25",
        "update-sign, -1",
        "rate-used-twice, 0.3",
        "learning-rate-not-used, 3.3333333333333333",
        "cost-factor-two, 2",
        "momentum-old-velocity, 0",
        "momentum-averaged, 1",
    })
    void stepIsOffByTheKnownFactor(String mistake, double factor) {
        Fixture f = Fixture.random(11);
        FeedforwardNetwork right = network(f);
        FeedforwardNetwork flawed = network(f, mistake);
        right.updateMiniBatch(f.batch(1, 4), .3, 0, false);
        flawed.updateMiniBatch(f.batch(1, 4), .3, 0, false);
        double before = f.weights().get(0).get(0);
        double step = right.weights().get(0).get(0) - before;
        assertThat((flawed.weights().get(0).get(0) - before) / step).isCloseTo(factor, within(1e-9));
    }

    @Test
    void averagedMomentumIsOffByOneMinusMomentum() {
        Fixture f = Fixture.random(11);
        FeedforwardNetwork right = network(f);
        FeedforwardNetwork flawed = network(f, "momentum-averaged");
        for (int k = 0; k < 3; k++) {
            right.updateMiniBatch(f.batch(k, 4), 1e-9, .8, false); // so small a step that all gradients stay the same
            flawed.updateMiniBatch(f.batch(k, 4), 1e-9, .8, false);
        }
        double before = f.biases().get(0).get(0);
        assertThat((flawed.biases().get(0).get(0) - before)
                        / (right.biases().get(0).get(0) - before))
                .isCloseTo(.2, within(1e-5));
    }

    @Test
    void ratioOfTheCrossEntropyDeltaIsAtLeastFour() {
        Fixture f = Fixture.random(new Random(2), 3, 4);
        double[] right = network(f)
                .backprop(f.x(), f.y(), false)
                .nablaB()
                .get(0)
                .getDDRM()
                .getData();
        double[] flawed = network(f, "cross-entropy-delta")
                .backprop(f.x(), f.y(), false)
                .nablaB()
                .get(0)
                .getDDRM()
                .getData();
        for (int i = 0; i < right.length; i++) {
            assertThat(flawed[i] / right[i]).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void loopThatStopsEarlyIsRightWithOneHiddenLayer() {
        Fixture shallow = Fixture.random(new Random(1), 3, 4, 2);
        assertThat(Fixture.distance(
                        Fixture.list(network(shallow, "loop-stops-early").backprop(shallow.x(), shallow.y(), false)),
                        Fixture.list(network(shallow).backprop(shallow.x(), shallow.y(), false))))
                .isZero();
        Fixture deep = Fixture.random(new Random(1), 3, 4, 2, 3);
        Gradients stopped = network(deep, "loop-stops-early").backprop(deep.x(), deep.y(), false);
        assertThat(stopped.nablaW().get(0).elementMaxAbs()).isZero();
        assertThat(stopped.nablaW().get(1).elementMaxAbs()).isPositive();
    }

    @Test
    void unknownMistakesClassesAndArgumentsAreRefused() {
        Fixture f = Fixture.random(1);
        assertThatThrownBy(() -> BANK.create("Network", Set.of("too-nice"), f.weights(), f.biases()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("network has no mistake too-nice");
        assertThatThrownBy(() -> BANK.create("Layer", Set.of(), f.weights(), f.biases()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("network has no class Layer");
        assertThatThrownBy(() -> BANK.create("Network", Set.of(), f.weights()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Network is made from a list of weights and a list of biases");
    }
}
