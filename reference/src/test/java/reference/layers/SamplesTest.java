package reference.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backmark.check.bank.Mistake;
import homework.NotWritten;
import homework.layers.Layer;
import homework.layers.LossLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reference.Submission;

/** The sample class does what {@code samples.csv} says of it. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("samples", "layers");

    private static final SimpleMatrix X = new SimpleMatrix(new double[][] {{.5, -1}, {2, .25}});

    @TempDir
    Path target;

    static Stream<Map.Entry<String, String>> samples() throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(SAMPLES.resolve("samples.csv"));
        assertThat(lines.get(0)).isEqualTo("id,description,expected");
        for (String line : lines.subList(1, lines.size())) {
            expected.put(line.substring(0, line.indexOf(',')), line.substring(line.lastIndexOf(',') + 1));
        }
        return expected.entrySet().stream();
    }

    /** Those that make known mistakes in the way that the bank does; s06 reads an array that only it has. */
    static Stream<Map.Entry<String, String>> mistaken() throws IOException {
        return samples()
                .filter(sample ->
                        sample.getValue().contains("-") && !sample.getKey().equals("s06"));
    }

    static Stream<Map.Entry<String, String>> passed() throws IOException {
        return samples().filter(sample -> sample.getValue().equals("passed"));
    }

    private Submission submission(String id) {
        return new Submission("homework.layers", SAMPLES.resolve(id), file -> true, target);
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
        double allowed = sample.getKey().equals("s16") ? 1e-6 : 1e-12; // a sigmoid in single precision
        Submission submission = submission(sample.getKey());
        for (String className : Observed.CLASSES) {
            assertThat(distance(submission, className, Set.of())).isLessThan(allowed);
        }
    }

    @ParameterizedTest
    @MethodSource("mistaken")
    void theExpectedMistakesAndNoOthersExplainWhatASampleDoes(Map.Entry<String, String> sample) {
        Set<String> expected = Set.of(sample.getValue().split(" "));
        Submission submission = submission(sample.getKey());
        Set<String> found = new TreeSet<>();
        for (String className : Observed.CLASSES) {
            found.addAll(explanation(submission, className, expected));
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void readingAFieldOfOnesGivesTheSameAnswerForEveryArgument() {
        Layer affine = (Layer) submission("s06").create("Affine", X, X.rows(0, 1));
        affine.forward(X);
        SimpleMatrix one = affine.backward(X);
        assertThat(affine.backward(X.scale(-3)).isIdentical(one, 0)).isTrue();
    }

    @Test
    void theUntouchedSampleIsTheStarterOfToday() {
        Path starter = Path.of("..", "assignments", "layers", "src", "main", "java", "homework", "layers");
        for (String className : Observed.CLASSES) {
            assertThat(SAMPLES.resolve("s13").resolve(className + ".java"))
                    .hasSameTextualContentAs(starter.resolve(className + ".java"));
        }
    }

    @Test
    void everyMethodOfTheStarterSaysThatItIsNotWritten() {
        Submission starter = submission("s13");
        for (String className : List.of("Affine", "Relu", "Sigmoid")) {
            Layer layer = (Layer)
                    (className.equals("Affine")
                            ? starter.create(className, X, X.rows(0, 1))
                            : starter.create(className));
            assertThatThrownBy(() -> layer.forward(X))
                    .isInstanceOf(NotWritten.class)
                    .hasMessage(className + ".forward is not written yet");
            assertThatThrownBy(() -> layer.backward(X))
                    .isInstanceOf(NotWritten.class)
                    .hasMessage(className + ".backward is not written yet");
        }
        LossLayer loss = (LossLayer) starter.create("SoftmaxWithLoss");
        assertThatThrownBy(() -> loss.forward(X, new int[] {0, 1}))
                .isInstanceOf(NotWritten.class)
                .hasMessage("SoftmaxWithLoss.forward is not written yet");
        assertThatThrownBy(loss::backward)
                .isInstanceOf(NotWritten.class)
                .hasMessage("SoftmaxWithLoss.backward is not written yet");
    }

    @Test
    void aHalfWrittenSampleIsRightInItsHalf() {
        Submission half = submission("s14");
        assertThat(distance(half, "Affine", Set.of())).isLessThan(1e-12);
        assertThat(distance(half, "Relu", Set.of())).isLessThan(1e-12);
        assertThatThrownBy(() -> Observed.of("Sigmoid", half::create, 0))
                .isInstanceOf(NotWritten.class)
                .hasMessage("Sigmoid.forward is not written yet");
        LossLayer loss = (LossLayer) half.create("SoftmaxWithLoss");
        int[] labels = {0, 1};
        assertThat(loss.forward(X, labels)).isEqualTo(new SoftmaxWithLoss().forward(X, labels));
        assertThatThrownBy(loss::backward).isInstanceOf(NotWritten.class);
    }

    @Test
    void theBooksBackwardDoesNotCompileAndItsOtherFilesDo() {
        assertThat(submission("s15").errors())
                .containsExactly(
                        "Affine.java: cannot find symbol",
                        "Affine.java: cannot find symbol",
                        "Affine.java: cannot find symbol");
        Submission rest =
                new Submission("homework.layers", SAMPLES.resolve("s15"), file -> !file.equals("Affine.java"), target);
        assertThat(rest.errors()).isEmpty();
        assertThat(distance(rest, "Relu", Set.of())).isLessThan(1e-12);
    }

    @Test
    void sampleMistakesAreKnownOnes() throws IOException {
        List<String> known =
                new LayersBank().mistakes().stream().map(Mistake::id).toList();
        assertThat(samples()
                        .filter(sample -> sample.getValue().contains("-"))
                        .flatMap(sample -> Stream.of(sample.getValue().split(" "))))
                .hasSizeGreaterThanOrEqualTo(8)
                .isSubsetOf(known);
    }

    /** The smallest set of these mistakes with which the bank does the same. */
    private static Set<String> explanation(Submission submission, String className, Set<String> suspected) {
        for (int size = 0; size <= suspected.size(); size++) {
            for (Set<String> some : subsets(List.copyOf(suspected), size)) {
                if (distance(submission, className, some) < 1e-12) {
                    return some;
                }
            }
        }
        throw new AssertionError("no set of " + suspected + " explains " + className);
    }

    private static double distance(Submission submission, String className, Set<String> mistakes) {
        double worst = 0;
        for (long seed = 0; seed < 3; seed++) {
            Observed expected = LayersBankTest.observed(className, seed, mistakes);
            if (mistakes.isEmpty()) {
                expected = Observed.of(className, LayersBankTest::lesson, seed);
            }
            worst = Math.max(
                    worst, Observed.of(className, submission::create, seed).distanceFrom(expected));
        }
        return worst;
    }

    private static List<Set<String>> subsets(List<String> of, int size) {
        List<Set<String>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << of.size(); bits++) {
            if (Integer.bitCount(bits) == size) {
                Set<String> subset = new TreeSet<>();
                for (int i = 0; i < of.size(); i++) {
                    if ((bits >> i & 1) == 1) {
                        subset.add(of.get(i));
                    }
                }
                subsets.add(subset);
            }
        }
        return subsets;
    }
}
