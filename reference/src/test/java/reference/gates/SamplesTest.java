package reference.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backmark.check.bank.Mistake;
import homework.NotWritten;
import homework.gates.ExpressionSheet;
import homework.gates.Gate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reference.Submission;

/** The sample class does what {@code samples.csv} says of it. */
@TestInstance(Lifecycle.PER_CLASS)
class SamplesTest {
    private static final Path SAMPLES = Path.of("samples", "computational-graph");

    @TempDir
    Path target;

    private final Map<String, Submission> compiled = new HashMap<>();

    static Stream<Map.Entry<String, String>> samples() throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(SAMPLES.resolve("samples.csv"));
        assertThat(lines.get(0)).isEqualTo("id,description,expected");
        for (String line : lines.subList(1, lines.size())) {
            expected.put(line.substring(0, line.indexOf(',')), line.substring(line.lastIndexOf(',') + 1));
        }
        return expected.entrySet().stream();
    }

    /** Those that are wrong; s11 keeps sums in its gates but not in its expressions, as the bank does. */
    static Stream<Map.Entry<String, String>> mistaken() throws IOException {
        return samples()
                .filter(sample ->
                        sample.getValue().contains("-") && !sample.getKey().equals("s11"));
    }

    static Stream<Map.Entry<String, String>> passed() throws IOException {
        return samples().filter(sample -> sample.getValue().equals("passed"));
    }

    private Submission submission(String id) {
        return compiled.computeIfAbsent(
                id, sample -> new Submission("homework.gates", SAMPLES.resolve(sample), file -> true, folder(sample)));
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(target.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyFolderIsListedAndEveryListedSampleHasAFolder() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES).filter(Files::isDirectory)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            samples().map(Map.Entry::getKey).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleCompilesUnlessItIsExpectedNotTo(Map.Entry<String, String> sample) {
        Submission submission = submission(sample.getKey());
        assertThat(submission.errors().isEmpty())
                .as(submission.errors().toString())
                .isEqualTo(!sample.getValue().equals("doesNotCompile"));
    }

    @ParameterizedTest
    @MethodSource("passed")
    void passedMeansThatEveryClassIsRight(Map.Entry<String, String> sample) {
        double allowed = sample.getKey().equals("s15") ? 1e-5 : 1e-12; // a sigmoid in single precision
        assertThat(distance(submission(sample.getKey()), Set.of())).isLessThan(allowed);
    }

    @ParameterizedTest
    @MethodSource("mistaken")
    void theExpectedMistakesExplainAllThatASampleDoes(Map.Entry<String, String> sample) {
        Submission submission = submission(sample.getKey());
        assertThat(distance(submission, Set.of(sample.getValue().split(" ")))).isLessThan(1e-12);
        for (String one : sample.getValue().split(" ")) {
            assertThat(distance(submission, Set.of(one)) < 1e-12)
                    .isEqualTo(!sample.getValue().contains(" ")); // of two mistakes neither is enough
        }
        assertThat(distance(submission, Set.of())).isGreaterThan(1e-2);
    }

    @Test
    void gatesThatAreNotResetAddUp() {
        Gate add = (Gate) submission("s11").create("AddGate");
        add.backward(2);
        assertThat(add.backward(3)).containsExactly(5, 5);
    }

    @Test
    void theUntouchedSampleIsTheStarterOfToday() {
        Path starter = Path.of("..", "assignments", "computational-graph", "src", "main", "java", "homework", "gates");
        for (String className : GatesHomework.CLASSES) {
            assertThat(SAMPLES.resolve("s12").resolve(className + ".java"))
                    .hasSameTextualContentAs(starter.resolve(className + ".java"));
        }
    }

    @Test
    void everyMethodOfTheStarterSaysThatItIsNotWritten() {
        Submission starter = submission("s12");
        for (String className : GatesHomework.CLASSES.subList(0, 6)) {
            Gate gate = (Gate) starter.create(className);
            assertThatThrownBy(() -> gate.forward(1, 2))
                    .isInstanceOf(NotWritten.class)
                    .hasMessage(className + ".forward is not written yet");
            assertThatThrownBy(() -> gate.backward(1))
                    .isInstanceOf(NotWritten.class)
                    .hasMessage(className + ".backward is not written yet");
        }
        ExpressionSheet sheet = (ExpressionSheet) starter.create("Expressions");
        assertThatThrownBy(() -> sheet.applePurchase(1, 2, 3))
                .isInstanceOf(NotWritten.class)
                .hasMessage("Expressions.applePurchase is not written yet");
        assertThatThrownBy(() -> sheet.sumTimes(1, 2, 3))
                .isInstanceOf(NotWritten.class)
                .hasMessage("Expressions.sumTimes is not written yet");
        assertThatThrownBy(() -> sheet.sigmoidNeuron(1, 2, 3, 4, 5))
                .isInstanceOf(NotWritten.class)
                .hasMessage("Expressions.sigmoidNeuron is not written yet");
        assertThatThrownBy(() -> sheet.sharedInput(1, 2))
                .isInstanceOf(NotWritten.class)
                .hasMessage("Expressions.sharedInput is not written yet");
    }

    @Test
    void aHalfWrittenSampleIsRightInItsHalf() {
        Submission half = submission("s13");
        for (String className : List.of("AddGate", "MultiplyGate", "MaxGate")) {
            assertThat(distance(half, className, Set.of())).isLessThan(1e-12);
        }
        ExpressionSheet sheet = (ExpressionSheet) half.create("Expressions");
        assertThat(sheet.sumTimes(-2, 5, -4)).isEqualTo(new Expressions().sumTimes(-2, 5, -4));
        assertThatThrownBy(() -> sheet.sharedInput(1, 2)).isInstanceOf(NotWritten.class);
    }

    @Test
    void aNumberInPlaceOfAnArrayDoesNotCompileAndTheOtherFilesDo() {
        assertThat(submission("s14").errors())
                .containsExactly("ExpGate.java: incompatible types: double cannot be converted to double[]");
        assertThat(new Submission(
                                "homework.gates",
                                SAMPLES.resolve("s14"),
                                file -> !file.equals("ExpGate.java"),
                                folder("rest"))
                        .errors())
                .isEmpty();
    }

    @Test
    void sampleMistakesAreKnownOnes() throws IOException {
        List<String> known =
                new GatesBank().mistakes().stream().map(Mistake::id).toList();
        assertThat(samples()
                        .filter(sample -> sample.getValue().contains("-"))
                        .flatMap(sample -> Stream.of(sample.getValue().split(" "))))
                .hasSizeGreaterThanOrEqualTo(8)
                .isSubsetOf(known);
    }

    /** How far the submission is from the bank with these mistakes, or from the lesson without any. */
    private static double distance(Submission submission, Set<String> mistakes) {
        return GatesHomework.CLASSES.stream()
                .mapToDouble(className -> distance(submission, className, mistakes))
                .max()
                .orElseThrow();
    }

    private static double distance(Submission submission, String className, Set<String> mistakes) {
        double worst = 0;
        for (long seed = 0; seed < 3; seed++) {
            Observed expected = mistakes.isEmpty()
                    ? GatesBankTest.lesson(className, seed)
                    : GatesBankTest.observed(className, mistakes, seed);
            worst = Math.max(
                    worst, Observed.of(className, submission::create, seed).distanceFrom(expected));
        }
        return worst;
    }
}
