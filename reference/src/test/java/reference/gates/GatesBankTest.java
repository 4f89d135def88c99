package reference.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backmark.check.bank.Mistake;
import homework.gates.ExpressionSheet;
import homework.gates.Gate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GatesBankTest {
    private static final GatesBank BANK = new GatesBank();

    static Stream<String> classes() {
        return GatesHomework.CLASSES.stream();
    }

    static Stream<Mistake> mistakes() {
        return BANK.mistakes().stream();
    }

    static Observed lesson(String className, long seed) {
        return Observed.of(className, (name, arguments) -> GatesHomework.lesson(name), seed);
    }

    static Observed observed(String className, Set<String> mistakes, long seed) {
        return Observed.of(className, (name, arguments) -> BANK.create(name, mistakes, arguments), seed);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void withoutMistakesItIsTheLesson(String className) {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(observed(className, Set.of(), seed).distanceFrom(lesson(className, seed)))
                    .isLessThan(1e-12);
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeShowsInAClassOfItsTask(Mistake mistake) {
        List<List<String>> byTask = List.of(
                List.of("AddGate", "MultiplyGate"),
                List.of("MaxGate"),
                List.of("ExpGate", "ReciprocalGate"),
                List.of("SigmoidGate"),
                List.of("Expressions"));
        assertThat(byTask.get(mistake.task().charAt(0) - '1'))
                .anyMatch(className ->
                        observed(className, Set.of(mistake.id()), 1).distanceFrom(lesson(className, 1)) > 1e-2);
    }

    @Test
    void everyMistakeHasItsOwnIdAndExcludesOnlyKnownOnes() {
        Set<String> ids = mistakes().map(Mistake::id).collect(Collectors.toSet());
        assertThat(ids).hasSize(BANK.mistakes().size()).hasSize(36);
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
    void halvesOfAnAddGateAreHalves() {
        assertThat(gradient("AddGate", "add-splits", 3, -2, 5)).containsExactly(1.5, 1.5);
    }

    @Test
    void anAddGateThatMultipliesHasTheOtherInputInIt() {
        assertThat(gradient("AddGate", "add-like-multiply", 3, -2, 5)).containsExactly(15, -6);
    }

    @Test
    void gradientsThatAreNotResetDoubleInTheSecondCall() {
        Gate gate = (Gate) BANK.create("MultiplyGate", Set.of("not-reset"));
        gate.forward(2, 3);
        assertThat(gate.backward(1)).containsExactly(3, 2);
        assertThat(gate.backward(1)).containsExactly(6, 4);
    }

    @Test
    void signOfTheReciprocalIsAFactorOfMinusOne() {
        assertThat(gradient("ReciprocalGate", "reciprocal-sign", 8, 2)).containsExactly(2);
    }

    @Test
    void derivativeOfTheInputLeavesTheRangeOfASlope() {
        assertThat(gradient("SigmoidGate", "sigmoid-derivative-of-input", 1, 3)).containsExactly(-6);
    }

    @Test
    void aGateUsedTwiceGoesBackWithItsSecondInputs() {
        ExpressionSheet sheet = (ExpressionSheet) BANK.create("Expressions", Set.of("stale-inputs"));
        // the second product is 6 · 5, so its inputs stand where 2 and 3 should
        assertThat(sheet.applePurchase(2, 3, 5))
                .containsEntry("dtax", 6.0)
                .containsEntry("dprice", 25.0)
                .containsEntry("dcount", 30.0);
    }

    @Test
    void aSharedInputThatIsOverwrittenKeepsOneWay() {
        assertThat(shared("fan-out-overwritten")).isEqualTo(3);
        assertThat(shared("fan-out-first-way")).isEqualTo(5);
    }

    private static double shared(String mistake) {
        return ((ExpressionSheet) BANK.create("Expressions", Set.of(mistake)))
                .sharedInput(3, 2)
                .get("dx");
    }

    private static double[] gradient(String className, String mistake, double upstream, double... in) {
        Gate gate = (Gate) BANK.create(className, Set.of(mistake));
        gate.forward(in);
        return gate.backward(upstream);
    }

    @Test
    void unknownMistakesAndClassesAreRefused() {
        assertThatThrownBy(() -> BANK.create("MaxGate", Set.of("max-is-min", "too-tired")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("computational-graph has no mistake too-tired");
        assertThatThrownBy(() -> BANK.create("MinGate", Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("computational-graph has no class MinGate; it has AddGate, MultiplyGate, MaxGate, ExpGate,"
                        + " ReciprocalGate, SigmoidGate, Expressions");
    }
}
