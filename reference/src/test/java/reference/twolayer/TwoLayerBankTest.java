package reference.twolayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backmark.check.bank.Mistake;
import homework.twolayer.ToyData;
import homework.twolayer.TrainingHistory;
import homework.twolayer.TrainingPlan;
import homework.twolayer.TwoLayerClassifier;
import java.util.Arrays;
import java.util.HashSet;
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

class TwoLayerBankTest {
    private static final TwoLayerBank BANK = new TwoLayerBank();

    private static TwoLayerClassifier net(Map<String, SimpleMatrix> parameters, String... mistakes) {
        return (TwoLayerClassifier) BANK.create("TwoLayerNet", Set.of(mistakes), parameters);
    }

    @Test
    void netWithoutMistakesIsTheModelSolution() {
        for (long seed = 0; seed < 50; seed++) {
            Fixture f = Fixture.random(seed);
            TwoLayerNet right = new TwoLayerNet(f.parameters());
            TwoLayerClassifier flawless = net(f.parameters());
            assertThat(Distance.block(flawless.scores(f.X()), right.scores(f.X())))
                    .isLessThan(1e-12);
            assertThat(flawless.loss(f.X(), f.y(), f.reg()))
                    .isCloseTo(right.loss(f.X(), f.y(), f.reg()), within(1e-12));
            assertThat(Distance.block(flawless.gradient(f.X(), f.y(), f.reg()), right.gradient(f.X(), f.y(), f.reg())))
                    .isLessThan(1e-12);
            assertThat(flawless.predict(f.X())).isEqualTo(right.predict(f.X()));
            TrainingPlan plan = new TrainingPlan(.1, .9, .01, 7, 4, seed);
            TrainingHistory flawlessHistory = flawless.train(f.X(), f.y(), f.X(), f.y(), plan);
            TrainingHistory rightHistory = right.train(f.X(), f.y(), f.X(), f.y(), plan);
            assertThat(flawlessHistory.loss()).containsExactly(rightHistory.loss(), within(1e-12));
            assertThat(flawlessHistory.trainAccuracy()).containsExactly(rightHistory.trainAccuracy());
            assertThat(flawlessHistory.validationAccuracy()).containsExactly(rightHistory.validationAccuracy());
            assertThat(Distance.block(flawless.parameters(), right.parameters()))
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

    static Stream<String> mistakesOfTheNet() {
        return BANK.mistakes().stream()
                .filter(mistake -> !mistake.task().startsWith("6."))
                .map(Mistake::id);
    }

    /** Whether a mistake shows is a question of where one looks: each must show in at least one of these places. */
    @ParameterizedTest
    @MethodSource("mistakesOfTheNet")
    void everyMistakeShowsSomewhere(String mistake) {
        Fixture f = Fixture.random(5);
        double worst = DoubleStream.of(
                        distance(f, mistake),
                        distance(f.withScores(3000), mistake),
                        distance(f.withScoresShifted(-2000), mistake),
                        distance(f.withUnequalSamples(), mistake),
                        secondCall(f, mistake),
                        training(f, mistake))
                .max()
                .orElseThrow();
        assertThat(worst).isGreaterThan(Mistake.CLEAR);
    }

    private static double distance(Fixture f, String mistake) {
        TwoLayerNet right = new TwoLayerNet(f.parameters());
        TwoLayerClassifier flawed = net(f.parameters(), mistake);
        return DoubleStream.of(
                        Distance.block(flawed.scores(f.X()), right.scores(f.X())),
                        Distance.relative(flawed.loss(f.X(), f.y(), f.reg()), right.loss(f.X(), f.y(), f.reg())),
                        Distance.block(flawed.gradient(f.X(), f.y(), f.reg()), right.gradient(f.X(), f.y(), f.reg())),
                        Arrays.equals(flawed.predict(f.X()), right.predict(f.X())) ? 0 : 1)
                .max()
                .orElseThrow();
    }

    private static double secondCall(Fixture f, String mistake) {
        TwoLayerClassifier flawed = net(f.parameters(), mistake);
        flawed.gradient(f.X(), f.y(), f.reg());
        return Distance.block(
                flawed.gradient(f.X(), f.y(), f.reg()),
                new TwoLayerNet(f.parameters()).gradient(f.X(), f.y(), f.reg()));
    }

    /** Without a learning rate, in batches of one, the losses tell which sample was drawn and with which label. */
    private static double training(Fixture f, String mistake) {
        if (Set.of("weight-gradient-transposed", "bias-gradient-wrong-axis", "argmax-wrong-axis")
                .contains(mistake)) {
            return 0;
        }
        TwoLayerNet right = new TwoLayerNet(f.parameters());
        double[] own = new double[f.y().length];
        for (int i = 0; i < own.length; i++) {
            own[i] = right.loss(f.X().getRow(i), new int[] {f.y()[i]}, f.reg());
        }
        TrainingPlan watching = new TrainingPlan(0, 1, f.reg(), 60 * own.length, 1, 1);
        double[] losses = net(f.parameters(), mistake)
                .train(f.X(), f.y(), f.X(), f.y(), watching)
                .loss();
        Set<Integer> drawn = new HashSet<>();
        for (double loss : losses) {
            int sample = 0;
            while (sample < own.length && !(Math.abs(own[sample] - loss) < 1e-9)) {
                sample++;
            }
            drawn.add(sample); // own.length for a loss that is no sample's
        }
        boolean allAndNothingElse = drawn.size() == own.length && !drawn.contains(own.length);

        TrainingPlan steps = new TrainingPlan(.05, .7, f.reg(), 7, 4, 1);
        TwoLayerClassifier flawed = net(f.parameters(), mistake);
        TrainingHistory got = flawed.train(f.X(), f.y(), f.X(), f.y(), steps);
        TrainingHistory expected = right.train(f.X(), f.y(), f.X(), f.y(), steps);
        return DoubleStream.of(
                        allAndNothingElse ? 0 : 1,
                        Distance.block(row(got.loss()), row(expected.loss())),
                        Distance.block(flawed.parameters(), right.parameters()))
                .max()
                .orElseThrow();
    }

    private static SimpleMatrix row(double[] values) {
        return new SimpleMatrix(1, values.length, true, values);
    }

    @ParameterizedTest
    @CsvSource({
        "batch-labels-mismatched",
        "always-same-batch",
        "shuffle-duplicates-rows",
    })
    void drawingMistakesShowInTheLossesOfSingleSamples(String mistake) {
        assertThat(training(Fixture.random(5), mistake)).isGreaterThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "loss-not-averaged,                  5.0634282",
        "penalty-missing-in-loss,           -0.0379308",
        "penalty-half-in-loss-and-gradient, -0.0189654",
        "penalty-ignores-lambda,             0.7206859",
        "penalty-one-matrix,                -0.0133210",
        "penalty-only-second-matrix,        -0.0246098",
        "penalty-over-N,                    -0.0303447",
    })
    void toyLossIsOffByTheKnownAmount(String mistake, double off) {
        double loss = net(ToyData.parameters(), mistake).loss(ToyData.X(), ToyData.y(), ToyData.REG);
        assertThat(loss - ToyData.PUBLISHED_LOSS).isCloseTo(off, within(6e-8));
    }

    @ParameterizedTest
    @CsvSource({"reg-gradient-half", "penalty-half-in-loss-and-gradient"})
    void halfThePenaltyIsOffByTheKnownRatios(String mistake) {
        Map<String, SimpleMatrix> got =
                net(ToyData.parameters(), mistake).gradient(ToyData.X(), ToyData.y(), ToyData.REG);
        Map<String, SimpleMatrix> right = PublishedToy.read().gradients();
        assertThat(Distance.maxRelativeError(got.get("W1"), right.get("W1"))).isCloseTo(.800249, within(5e-7));
        assertThat(Distance.maxRelativeError(got.get("W2"), right.get("W2"))).isCloseTo(.333333, within(5e-7));
        assertThat(Distance.maxRelativeError(got.get("b1"), right.get("b1"))).isLessThan(1e-9);
        assertThat(Distance.maxRelativeError(got.get("b2"), right.get("b2"))).isLessThan(1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "penalty-half-in-loss-and-gradient, 0",
        "reg-gradient-half,                 .333333",
        "penalty-missing-in-gradient,       1",
    })
    void checkAgainstTheOwnLossShowsTheKnownRatio(String mistake, double ratioOfW2) {
        Map<String, SimpleMatrix> numeric = PublishedToy.numericGradient(
                ToyData.parameters(), at -> net(at, mistake).loss(ToyData.X(), ToyData.y(), ToyData.REG));
        SimpleMatrix got = net(ToyData.parameters(), mistake)
                .gradient(ToyData.X(), ToyData.y(), ToyData.REG)
                .get("W2");
        assertThat(Distance.maxRelativeError(got, numeric.get("W2"))).isCloseTo(ratioOfW2, within(1e-6));
    }

    @Test
    void rowSumsOfTheScoresGradientTellWhatWasSubtracted() {
        Fixture f = Fixture.random(7);
        int samples = f.y().length;
        int classes = f.parameters().get("b2").getNumCols();
        assertThat(sumOfOutputBiasGradient(f)).isCloseTo(0, within(1e-12));
        assertThat(sumOfOutputBiasGradient(f, "label-not-subtracted") / samples)
                .isCloseTo(1.0 / samples, within(1e-12));
        assertThat(sumOfOutputBiasGradient(f, "one-subtracted-everywhere") / samples)
                .isCloseTo((1.0 - classes) / samples, within(1e-12));
    }

    private static double sumOfOutputBiasGradient(Fixture f, String... mistakes) {
        return net(f.parameters(), mistakes)
                .gradient(f.X(), f.y(), f.reg())
                .get("b2")
                .elementSum();
    }

    @Test
    void mistakesCanBeMadeTogether() {
        Fixture f = Fixture.random(8);
        double penalty = f.reg()
                * (Math.pow(f.parameters().get("W1").normF(), 2)
                        + Math.pow(f.parameters().get("W2").normF(), 2));
        double right = new TwoLayerNet(f.parameters()).loss(f.X(), f.y(), f.reg());
        double both = net(f.parameters(), "loss-not-averaged", "penalty-missing-in-loss")
                .loss(f.X(), f.y(), f.reg());
        assertThat(both).isCloseTo((right - penalty) * f.y().length, within(1e-9));
    }

    @Test
    void unknownMistakesAndClassesAreRefused() {
        assertThatThrownBy(() -> BANK.create("TwoLayerNet", Set.of("loss-too-nice"), ToyData.parameters()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two-layer-net has no mistake loss-too-nice");
        assertThatThrownBy(() -> BANK.create("ThreeLayerNet", Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two-layer-net has no class ThreeLayerNet");
        assertThatThrownBy(() -> BANK.create("TwoLayerNet", Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TwoLayerNet is made from one map of parameters");
    }
}
