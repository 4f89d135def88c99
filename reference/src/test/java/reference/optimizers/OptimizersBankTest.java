package reference.optimizers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backmark.check.bank.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OptimizersBankTest {
    private final OptimizersBank bank = new OptimizersBank();

    static Stream<String> classes() {
        return Optimizers.NAMES.stream();
    }

    static Stream<Mistake> mistakes() {
        return KnownMistakes.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void withoutMistakesItIsTheLessonToTheLastBit(String className) {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(Walk.random(seed).distance(Optimizers.lesson(className), make(className)))
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeShowsInTheClassOfItsTask(Mistake mistake) {
        String className = classOf(mistake.task());
        assertThat(worst(make(className), make(className, mistake.id()))).isGreaterThan(mistake.leastEffect());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void noTwoMistakesLookTheSameInOneClass(String className) {
        List<String> tooClose = new ArrayList<>();
        List<Mistake> visible = visibleIn(className);
        for (Mistake one : visible) {
            for (Mistake other : visible.subList(visible.indexOf(one) + 1, visible.size())) {
                if (worst(make(className, one.id()), make(className, other.id())) < 1e-2) {
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
                if (one.goesWith(other) && worst(make(className), make(className, one.id(), other.id())) < 1e-2) {
                    right.add(one.id() + " + " + other.id());
                }
            }
        }
        assertThat(right).isEmpty();
    }

    @Test
    void thirtyTwoMistakesAreKnownEachUnderItsOwnName() {
        assertThat(KnownMistakes.ALL).extracting(Mistake::id).hasSize(32).doesNotHaveDuplicates();
        assertThat(KnownMistakes.ALL).extracting(Mistake::id).allMatch(id -> id.matches("[a-z]+(-[a-z]+)+"));
    }

    @Test
    void everyHintAsksAndNoSentenceEndsWithAFullStop() {
        assertThat(bank.mistakes()).allSatisfy(mistake -> {
            assertThat(mistake.hint().en()).endsWith("?");
            assertThat(mistake.hint().ko()).endsWith("?");
            assertThat(mistake.says().en()).doesNotEndWith(".");
            assertThat(mistake.says().ko()).endsWith("니다");
        });
    }

    @Test
    void everyExclusionNamesAKnownMistake() {
        List<String> ids = bank.mistakes().stream().map(Mistake::id).toList();
        assertThat(bank.mistakes()).allSatisfy(m -> assertThat(ids).containsAll(m.excludes()));
    }

    @Test
    void anUnknownClassIsRefusedByName() {
        assertThatThrownBy(() -> bank.create("AdaDelta", Set.of(), .1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "optimizers has no class AdaDelta; it has Sgd, Momentum, AdaGrad, Nesterov, RmsProp and Adam");
    }

    @Test
    void anUnknownMistakeIsRefusedByName() {
        assertThatThrownBy(() -> bank.create("Sgd", Set.of("update-sign", "too-tired"), .1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("optimizers has no known mistake too-tired");
    }

    @Test
    void mistakesThatExcludeEachOtherAreRefused() {
        assertThatThrownBy(() -> bank.create("Adam", Set.of("adam-uncorrected", "adam-clock-frozen"), .1, .9, .999))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("adam-uncorrected and adam-clock-frozen cannot be made in one submission");
    }

    @Test
    void sharedStateIsWhatOneMatrixForEqualShapesWouldGive() {
        // With one velocity, b's step goes on from a's: -.1*.3, then .9*(-.03) - .1*.6.
        Walk walk =
                new Walk(new TreeMap<>(Map.of("a", one(1), "b", one(2))), List.of(Map.of("a", one(.3), "b", one(.6))));
        var after = walk.with(bank.create("Momentum", Set.of("shared-state"), .1, .9))
                .get(0);
        assertThat(after.get("a").get(0)).isEqualTo(.97);
        assertThat(after.get("b").get(0)).isEqualTo(2 - .087);
    }

    private static SimpleMatrix one(double number) {
        return new SimpleMatrix(1, 1, true, number);
    }

    private List<Mistake> visibleIn(String className) {
        return KnownMistakes.ALL.stream()
                .filter(m -> Walk.uphill(7).distance(make(className), make(className, m.id())) > 0)
                .toList();
    }

    /** The distance on the one of three fixtures that tells two optimizers apart best. */
    private double worst(Object one, Object other) {
        return LongStream.range(0, 3)
                .mapToObj(Walk::uphill)
                .mapToDouble(walk -> walk.distance(one, other))
                .max()
                .orElseThrow();
    }

    private Object make(String className, String... mistakes) {
        return bank.create(className, Set.of(mistakes), Optimizers.arguments(className));
    }

    private static String classOf(String task) {
        return switch (task.charAt(0)) {
            case '1' -> "Sgd";
            case '2' -> "Momentum";
            case '3' -> "AdaGrad";
            case '5' -> "Nesterov";
            case '6' -> "RmsProp";
            default -> "Adam";
        };
    }
}
