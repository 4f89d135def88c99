package reference.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backmark.check.bank.Mistake;
import homework.layers.Layer;
import homework.layers.LossLayer;
import homework.layers.ParameterLayer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayersBankTest {
    private static final LayersBank BANK = new LayersBank();
    private static final SimpleMatrix X = new SimpleMatrix(new double[][] {{.5, -1}, {2, .25}, {-3, 1}});
    private static final SimpleMatrix DOUT = new SimpleMatrix(new double[][] {{1, 2}, {-.5, .75}, {3, -4}});

    static Stream<String> classes() {
        return Observed.CLASSES.stream();
    }

    static Stream<Mistake> mistakes() {
        return BANK.mistakes().stream();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void withoutMistakesItIsTheLesson(String className) {
        for (long seed = 0; seed < 50; seed++) {
            Observed lesson = Observed.of(className, LayersBankTest::lesson, seed);
            assertThat(observed(className, seed).distanceFrom(lesson)).isLessThan(1e-12);
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeShowsInTheClassOfItsTask(Mistake mistake) {
        String className = Observed.CLASSES.get(mistake.task().charAt(0) - '1');
        assertThat(apart(className, Set.of(), Set.of(mistake.id()))).isGreaterThan(mistake.leastEffect());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void noTwoMistakesLookTheSameInOneClass(String className) {
        List<String> tooClose = new ArrayList<>();
        List<Mistake> visible = visibleIn(className);
        for (Mistake one : visible) {
            for (Mistake other : visible.subList(visible.indexOf(one) + 1, visible.size())) {
                if (apart(className, Set.of(one.id()), Set.of(other.id())) < 1e-2) {
                    tooClose.add(one.id() + " = " + other.id());
                }
            }
        }
        assertThat(tooClose).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void noTwoMistakesTogetherAreRight(String className) {
        List<String> right = new ArrayList<>();
        for (Mistake one : visibleIn(className)) {
            for (Mistake other : visibleIn(className)) {
                if (one.goesWith(other) && apart(className, Set.of(), Set.of(one.id(), other.id())) < 1e-2) {
                    right.add(one.id() + " + " + other.id());
                }
            }
        }
        assertThat(right).isEmpty();
    }

    @Test
    void everyMistakeHasItsOwnIdAndExcludesOnlyKnownOnes() {
        Set<String> ids = BANK.mistakes().stream().map(Mistake::id).collect(Collectors.toSet());
        assertThat(ids).hasSize(BANK.mistakes().size()).hasSize(52);
        assertThat(BANK.mistakes()).allSatisfy(mistake -> assertThat(ids).containsAll(mistake.excludes()));
    }

    @Test
    void everyHintAsksAndNoSentenceEndsWithAFullStop() {
        assertThat(BANK.mistakes()).allSatisfy(mistake -> {
            assertThat(mistake.hint().en()).endsWith("?");
            assertThat(mistake.hint().ko()).endsWith("?");
            assertThat(mistake.says().en()).doesNotEndWith(".");
            assertThat(mistake.says().ko()).endsWith("니다");
        });
    }

    @Test
    void meansOfTheAffineLayerAreOffByTheNumberOfRows() {
        ParameterLayer right = affine();
        ParameterLayer wrong = affine("weight-gradient-mean", "bias-gradient-mean");
        assertThat(wrong.weightGradient().scale(3).isIdentical(right.weightGradient(), 1e-14))
                .isTrue();
        assertThat(wrong.biasGradient().scale(3).isIdentical(right.biasGradient(), 1e-14))
                .isTrue();
    }

    @Test
    void accumulatedGradientsDoubleInTheSecondCall() {
        ParameterLayer wrong = affine("gradients-accumulate");
        wrong.backward(DOUT.copy());
        assertThat(wrong.weightGradient().isIdentical(affine().weightGradient().scale(2), 1e-14))
                .isTrue();
        assertThat(wrong.biasGradient().isIdentical(affine().biasGradient().scale(2), 1e-14))
                .isTrue();
    }

    private static ParameterLayer affine(String... mistakes) {
        SimpleMatrix W = new SimpleMatrix(new double[][] {{1, 2}, {-1, .5}});
        var affine = (ParameterLayer) BANK.create("Affine", Set.of(mistakes), W, new SimpleMatrix(1, 2, true, 1, -1));
        affine.forward(X.copy());
        affine.backward(DOUT.copy());
        return affine;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Affine", "Relu", "Sigmoid"})
    void aMethodThatIgnoresItsArgumentGivesTheSameAnswerForAll(String className) {
        Object[] parameters = className.equals("Affine") ? new Object[] {X.rows(0, 2), X.rows(0, 1)} : new Object[0];
        Layer layer = (Layer) BANK.create(className, Set.of("ignores-argument"), parameters);
        layer.forward(X);
        assertThat(layer.backward(DOUT.copy()).isIdentical(layer.backward(DOUT.scale(-7)), 0))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"sigmoid-twice, .1966, .25", "sigmoid-derivative-part, 0, 1"})
    void slopesOfAWrongSigmoidLieInTheirKnownRange(String mistake, double least, double most) {
        Layer sigmoid = (Layer) BANK.create("Sigmoid", Set.of(mistake));
        for (double x = -20; x <= 20; x++) {
            sigmoid.forward(number(x));
            assertThat(sigmoid.backward(number(1)).get(0)).isBetween(least, most);
        }
    }

    private static SimpleMatrix number(double value) {
        return new SimpleMatrix(1, 1, true, value);
    }

    @ParameterizedTest
    @CsvSource({
        "gradient-sign, 0",
        "gradient-not-averaged, 0",
        "label-not-subtracted, 1",
        "one-subtracted-everywhere, -2",
    })
    void rowSumsTellWhatWasSubtracted(String mistake, double timesRows) {
        LossLayer loss = loss(mistake);
        loss.forward(new SimpleMatrix(4, 3), new int[] {0, 1, 2, 2});
        assertThat(loss.backward().getRow(1).elementSum()).isCloseTo(timesRows / 4, within(1e-14));
    }

    @Test
    void lossOfTwoScoresTakenTwiceIsThatOfTheirProbabilities() {
        double p = 1 / (1 + Math.exp(-3.5));
        assertThat(loss("softmax-twice").forward(new SimpleMatrix(1, 2, true, 2.3, -1.2), new int[] {0}))
                .isCloseTo(Math.log(1 + Math.exp(1 - 2 * p)), within(1e-14));
    }

    @ParameterizedTest
    @CsvSource({
        "softmax-overflow,        1000,   NaN",
        "log-sum-overflow,        1000,   Infinity",
        "max-from-MIN_VALUE,     -1000,   NaN",
        "shift-by-batch-maximum, -1000,   .6931471805599453",
    })
    void largeScoresBreakEachSoftmaxInItsOwnWay(String mistake, double scores, Double expected) {
        assertThat(loss(mistake).forward(SimpleMatrix.filled(2, 2, scores), new int[] {0, 1}))
                .isEqualTo(expected);
    }

    @Test
    void aBatchesMaximumLeavesNothingOfARowFarBelow() {
        SimpleMatrix apart = new SimpleMatrix(new double[][] {{1000, 1000}, {-1000, -1000}});
        assertThat(loss("shift-by-batch-maximum").forward(apart, new int[] {0, 1}))
                .isNaN();
    }

    @Test
    void logarithmOfZeroIsInfinite() {
        SimpleMatrix apart = new SimpleMatrix(1, 2, true, 0, -2000);
        assertThat(loss("log-of-zero").forward(apart, new int[] {1})).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(loss().forward(apart, new int[] {1})).isFinite();
    }

    private static LossLayer loss(String... mistakes) {
        return (LossLayer) BANK.create("SoftmaxWithLoss", Set.of(mistakes));
    }

    @Test
    void unknownMistakesAndClassesAreRefused() {
        assertThatThrownBy(() -> BANK.create("Relu", Set.of("leaky-relu", "too-tired")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("layers has no mistake too-tired");
        assertThatThrownBy(() -> BANK.create("Tanh", Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("layers has no class Tanh; it has Affine, Relu, Sigmoid and SoftmaxWithLoss");
    }

    static Object lesson(String className, Object... arguments) {
        return switch (className) {
            case "Affine" -> new Affine((SimpleMatrix) arguments[0], (SimpleMatrix) arguments[1]);
            case "Relu" -> new Relu();
            case "Sigmoid" -> new Sigmoid();
            default -> new SoftmaxWithLoss();
        };
    }

    static Observed observed(String className, long seed, String... mistakes) {
        return observed(className, seed, Set.of(mistakes));
    }

    static Observed observed(String className, long seed, Set<String> mistakes) {
        return Observed.of(className, (name, arguments) -> BANK.create(name, mistakes, arguments), seed);
    }

    private static List<Mistake> visibleIn(String className) {
        return mistakes()
                .filter(mistake -> apart(className, Set.of(), Set.of(mistake.id())) > 0)
                .toList();
    }

    /** The distance on the one of three fixtures that tells two sets of mistakes apart best. */
    private static double apart(String className, Set<String> one, Set<String> other) {
        return LongStream.range(0, 3)
                .mapToDouble(seed -> observed(className, seed, other).distanceFrom(observed(className, seed, one)))
                .max()
                .orElseThrow();
    }
}
