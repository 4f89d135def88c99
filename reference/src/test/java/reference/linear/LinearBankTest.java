package reference.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backmark.check.bank.Mistake;
import homework.linear.Differentiator;
import homework.linear.LinearLoss;
import homework.linear.NeighborClassifier;
import homework.linear.ScalarField;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LinearBankTest {
    private static final LinearBank BANK = new LinearBank();

    private static LinearLoss loss(String className, String... mistakes) {
        return (LinearLoss) BANK.create(className, Set.of(mistakes));
    }

    private static NeighborClassifier neighbors(String... mistakes) {
        return (NeighborClassifier) BANK.create("NearestNeighbor", Set.of(mistakes));
    }

    private static Differentiator differentiator(String... mistakes) {
        return (Differentiator) BANK.create("NumericalGradient", Set.of(mistakes));
    }

    /** Samples of which each comes twice, with different labels: there are ties of both kinds. */
    static Map<String, SimpleMatrix> answers(NeighborClassifier classifier) {
        Random random = new Random(6);
        SimpleMatrix once = Batches.normal(10, 3, 1, random);
        SimpleMatrix tests = Batches.normal(60, 3, 1, random);
        int[] y = random.ints(20, 0, 4).toArray();
        Map<String, SimpleMatrix> all = new TreeMap<>();
        all.put("distance", Batches.number(classifier.l1Distance(once, Batches.normal(10, 3, 1, random))));
        for (int k = 1; k < 7; k++) {
            all.put("classes " + k, Batches.row(classifier.predict(once.concatRows(once), y, tests, k)));
            all.put("accuracy " + k, Batches.number(classifier.crossValidate(tests.rows(0, 20), y, 5, k)));
        }
        return all;
    }

    static Map<String, SimpleMatrix> answers(Differentiator differentiator) {
        Random random = new Random(7);
        ScalarField growth = new ScalarField.Growth(Batches.normal(2, 3, 1, random));
        return Map.of("slopes", differentiator.gradient(growth, Batches.normal(2, 3, .5, random), .4));
    }

    @Test
    void variantWithoutMistakesIsTheModelSolution() {
        for (long seed = 0; seed < 50; seed++) {
            Batches batch = Batches.random(seed, .8);
            assertThat(Batches.distance(batch.answers(loss("HingeLoss")), batch.answers(new HingeLoss())))
                    .isLessThan(1e-12);
            assertThat(Batches.distance(batch.answers(loss("SoftmaxLoss")), batch.answers(new SoftmaxLoss())))
                    .isLessThan(1e-12);
        }
        assertThat(Batches.distance(answers(neighbors()), answers(new NearestNeighbor())))
                .isZero();
        assertThat(Batches.distance(answers(differentiator()), answers(new NumericalGradient())))
                .isLessThan(1e-14);
    }

    static Stream<String> mistakes() {
        return BANK.mistakes().stream().map(Mistake::id);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeShowsSomewhere(String mistake) {
        Batches batch = Batches.random(8, .8);
        double worst = Stream.of(
                        Batches.distance(answers(neighbors(mistake)), answers(new NearestNeighbor())),
                        Batches.distance(batch.answers(loss("HingeLoss", mistake)), batch.answers(new HingeLoss())),
                        Batches.distance(batch.answers(loss("SoftmaxLoss", mistake)), batch.answers(new SoftmaxLoss())),
                        Batches.distance(answers(differentiator(mistake)), answers(new NumericalGradient())))
                .max(Double::compare)
                .orElseThrow();
        assertThat(worst).isGreaterThan(Mistake.CLEAR);
    }

    @Test
    void everyMistakeHasItsOwnIdAndExcludesOnlyKnownOnes() {
        Set<String> ids = mistakes().collect(Collectors.toSet());
        assertThat(ids).hasSize(BANK.mistakes().size());
        assertThat(BANK.mistakes()).allSatisfy(mistake -> assertThat(ids).containsAll(mistake.excludes()));
    }

    @Test
    void hintsAreQuestionsAndDescriptionsAreKoreanInKorean() {
        assertThat(BANK.mistakes()).allSatisfy(mistake -> {
            assertThat(mistake.hint().en()).endsWith("?");
            assertThat(mistake.hint().ko()).endsWith("?").containsPattern("[가-힣]");
            assertThat(mistake.says().en()).doesNotEndWith(".");
            assertThat(mistake.says().ko()).endsWith("니다");
        });
    }

    /** What a row of the scores' gradient adds up to, times N: the signature that tells these mistakes apart. */
    @ParameterizedTest
    @CsvSource({
        "HingeLoss, , 0",
        "HingeLoss, hinge-true-class-in-gradient, -11",
        "SoftmaxLoss, , 0",
        "SoftmaxLoss, label-not-subtracted, 11",
        "SoftmaxLoss, one-subtracted-everywhere, -22",
    })
    void rowSumsOfTheScoresGradientTellWhatWasCounted(String className, String mistake, double sum) {
        Batches batch = Batches.random(9, .8);
        LinearLoss flawed = mistake == null ? loss(className) : loss(className, mistake);
        double rows = 11 * batch.gradient(flawed).get("b").elementSum();
        assertThat(rows).isCloseTo(sum, within(1e-12));
    }

    @Test
    void countingTheTrueClassCostsExactlyOneMore() {
        Batches batch = Batches.random(10, .8);
        double more = batch.loss(loss("HingeLoss", "hinge-counts-true-class")) - batch.loss(new HingeLoss());
        assertThat(more).isCloseTo(1, within(1e-12));
    }

    @Test
    void mistakesCanBeMadeTogether() {
        Batches batch = Batches.random(11, .8);
        double penalty = .13 * Math.pow(batch.W().normF(), 2);
        double both = batch.loss(loss("HingeLoss", "loss-not-averaged", "penalty-missing-in-loss"));
        assertThat(both).isCloseTo(11 * (batch.loss(new HingeLoss()) - penalty), within(1e-10));
    }

    @Test
    void unknownMistakesAndClassesAreRefused() {
        assertThatThrownBy(() -> BANK.create("HingeLoss", Set.of("loss-too-nice")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("linear-classifier has no mistake loss-too-nice");
        assertThatThrownBy(() -> BANK.create("SquareLoss", Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("linear-classifier has no class SquareLoss");
    }
}
