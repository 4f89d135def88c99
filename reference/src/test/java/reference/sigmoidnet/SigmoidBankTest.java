package reference.sigmoidnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backmark.check.bank.Mistake;
import homework.sigmoidnet.SigmoidClassifier;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SigmoidBankTest {
    private static final SigmoidBank BANK = new SigmoidBank();

    private static SigmoidClassifier net(Map<String, SimpleMatrix> parameters, String... mistakes) {
        return (SigmoidClassifier) BANK.create("SigmoidNet", Set.of(mistakes), parameters);
    }

    @Test
    void netWithoutMistakesIsTheModelSolution() {
        for (long seed = 0; seed < 50; seed++) {
            Fixture f = Fixture.random(seed);
            SigmoidNet right = new SigmoidNet(f.parameters());
            SigmoidClassifier flawless = net(f.parameters());
            assertThat(Distance.block(flawless.predict(f.x()), right.predict(f.x())))
                    .isLessThan(1e-12);
            assertThat(flawless.loss(f.x(), f.t())).isCloseTo(right.loss(f.x(), f.t()), within(1e-12));
            assertThat(flawless.accuracy(f.x(), f.t())).isEqualTo(right.accuracy(f.x(), f.t()));
            assertThat(Distance.block(flawless.gradient(f.x(), f.t()), right.gradient(f.x(), f.t())))
                    .isLessThan(1e-12);
            for (int step = 0; step < 3; step++) {
                flawless.update(f.anyGradients(step), .3);
                right.update(f.anyGradients(step), .3);
            }
            assertThat(Distance.block(flawless.parameters(), right.parameters()))
                    .isLessThan(1e-12);
            assertThat(Distance.block(flawless.predict(f.x()), right.predict(f.x())))
                    .isLessThan(1e-12);
        }
    }

    @Test
    void everyMistakeHasItsOwnIdAndExcludesOnlyKnownOnes() {
        Set<String> ids = BANK.mistakes().stream().map(Mistake::id).collect(Collectors.toSet());
        assertThat(ids).hasSize(BANK.mistakes().size());
        assertThat(BANK.mistakes()).allSatisfy(mistake -> assertThat(ids).containsAll(mistake.excludes()));
    }

    @Test
    void wordsAreWholeSentences() {
        assertThat(BANK.mistakes()).allSatisfy(mistake -> {
            assertThat(mistake.hint().en()).endsWith("?");
            assertThat(mistake.hint().ko()).endsWith("?");
            assertThat(mistake.says().en()).doesNotEndWith(".");
            assertThat(mistake.says().ko()).endsWith("니다");
        });
    }

    static Stream<String> mistakes() {
        return BANK.mistakes().stream().map(Mistake::id);
    }

    /** Whether a mistake shows is a question of where one looks: each must show in at least one of these places. */
    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeShowsSomewhere(String mistake) {
        Fixture f = Fixture.random(5);
        double worst = DoubleStream.of(
                        distance(f, mistake),
                        distance(f.withScores(3000), mistake),
                        distance(f.withScoresShifted(-2000), mistake),
                        distance(f.withHidden(3000), mistake),
                        updates(f, mistake))
                .max()
                .orElseThrow();
        assertThat(worst).isGreaterThan(Mistake.CLEAR);
    }

    private static double distance(Fixture f, String mistake) {
        SigmoidNet right = new SigmoidNet(f.parameters());
        SigmoidClassifier flawed = net(f.parameters(), mistake);
        double forward = DoubleStream.of(
                        Distance.block(flawed.predict(f.x()), right.predict(f.x())),
                        Distance.relative(flawed.loss(f.x(), f.t()), right.loss(f.x(), f.t())),
                        Math.abs(flawed.accuracy(f.x(), f.t()) - right.accuracy(f.x(), f.t())))
                .max()
                .orElseThrow();
        if (mistake.equals("affine-no-transpose")) {
            assertThatThrownBy(() -> flawed.gradient(f.x(), f.t())); // W2 is not square here
            return 1;
        }
        Map<String, SimpleMatrix> first = flawed.gradient(f.x(), f.t());
        Map<String, SimpleMatrix> second = flawed.gradient(f.x(), f.t());
        Map<String, SimpleMatrix> expected = right.gradient(f.x(), f.t());
        return Math.max(forward, Math.max(Distance.block(first, expected), Distance.block(second, expected)));
    }

    private static double updates(Fixture f, String mistake) {
        SigmoidNet right = new SigmoidNet(f.parameters());
        SigmoidClassifier flawed = net(f.parameters(), mistake);
        double gradients = 0;
        for (int step = 0; step < 3; step++) {
            Map<String, SimpleMatrix> given = f.anyGradients(step);
            right.update(f.anyGradients(step), .3);
            flawed.update(given, .3);
            gradients = Math.max(gradients, Distance.block(given, f.anyGradients(step)));
        }
        return DoubleStream.of(
                        gradients,
                        Distance.block(flawed.parameters(), right.parameters()),
                        Distance.block(flawed.predict(f.x()), right.predict(f.x())))
                .max()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "gradient-not-averaged, 13",
        "gradient-averaged-twice, .076923076923076923",
        "gradient-sign, -1",
        "integer-division, 0",
    })
    void factorsOfTheWholeGradientAreTheKnownOnes(String mistake, double factor) {
        Fixture f = Fixture.random(1);
        Map<String, SimpleMatrix> got = net(f.parameters(), mistake).gradient(f.x(), f.t());
        new SigmoidNet(f.parameters())
                .gradient(f.x(), f.t())
                .forEach((name, right) -> assertThat(got.get(name).isIdentical(right.scale(factor), 1e-12))
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "wrong-left-factor, W2",
        "weight-gradient-before-sigmoid, W1",
        "bias-gradient-before-sigmoid, b1",
        "bias-gradient-not-summed, b1 b2",
        "sigmoid-derivative-missing, W1 b1",
        "sigmoid-derivative-of-activation, W1 b1",
        "sigmoid-derivative-part, W1 b1",
        "sigmoid-derivative-other-part, W1 b1",
        "updated-weights-used, W1 b1",
        "output-derivative-extra, W1 b1 W2 b2",
    })
    void onlyTheseGradientsAreWrong(String mistake, String names) {
        Fixture f = Fixture.random(4);
        Map<String, SimpleMatrix> right = new SigmoidNet(f.parameters()).gradient(f.x(), f.t());
        Map<String, SimpleMatrix> got = net(f.parameters(), mistake).gradient(f.x(), f.t());
        right.forEach((name, expected) -> {
            double distance = Distance.block(got.get(name), expected);
            if (Set.of(names.split(" ")).contains(name)) {
                assertThat(distance).isGreaterThan(1e-3);
            } else {
                assertThat(distance).isLessThan(1e-12);
            }
        });
    }

    /** The slope is at most one quarter: without it every entry of db1 would be at least four times as large. */
    @Test
    void missingSlopeMakesTheHiddenGradientAtLeastFourTimesAsLarge() {
        Fixture all = Fixture.random(4);
        Fixture one = new Fixture(all.parameters(), all.x().rows(0, 1), all.t().rows(0, 1));
        SimpleMatrix right =
                new SigmoidNet(one.parameters()).gradient(one.x(), one.t()).get("b1");
        SimpleMatrix got = net(one.parameters(), "sigmoid-derivative-missing")
                .gradient(one.x(), one.t())
                .get("b1");
        for (int k = 0; k < right.getNumElements(); k++) {
            assertThat(got.get(k) / right.get(k)).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void sumsOfTheOutputBiasGradientTellWhatWasSubtracted() {
        Fixture f = Fixture.random(8);
        assertThat(sumOfOutputBiasGradient(f)).isCloseTo(0, within(1e-12));
        assertThat(sumOfOutputBiasGradient(f, "label-not-subtracted")).isCloseTo(1, within(1e-12));
        assertThat(sumOfOutputBiasGradient(f, "one-subtracted-everywhere")).isCloseTo(1 - 3, within(1e-12));
    }

    private static double sumOfOutputBiasGradient(Fixture f, String... mistakes) {
        return net(f.parameters(), mistakes).gradient(f.x(), f.t()).get("b2").elementSum();
    }

    @Test
    void mistakesCanBeMadeTogether() {
        Fixture f = Fixture.random(8);
        double right = new SigmoidNet(f.parameters()).loss(f.x(), f.t());
        assertThat(net(f.parameters(), "loss-not-averaged", "loss-sign").loss(f.x(), f.t()))
                .isCloseTo(-right * f.x().getNumRows(), within(1e-9));
    }

    @Test
    void unknownMistakesAndClassesAreRefused() {
        Map<String, SimpleMatrix> parameters = Fixture.random(1).parameters();
        assertThatThrownBy(() -> BANK.create("SigmoidNet", Set.of("loss-too-nice"), parameters))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sigmoid-net has no mistake loss-too-nice");
        assertThatThrownBy(() -> BANK.create("ReluNet", Set.of(), parameters))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sigmoid-net has no class ReluNet");
        assertThatThrownBy(() -> BANK.create("SigmoidNet", Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("SigmoidNet is made from one map of parameters");
    }
}
