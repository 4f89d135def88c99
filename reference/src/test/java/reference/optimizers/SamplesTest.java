package reference.optimizers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backmark.check.bank.Mistake;
import homework.NotWritten;
import homework.optimizers.Optimizer;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ejml.MatrixDimensionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reference.Submission;

/** The sample class does what {@code samples.csv} says of it. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("samples", "optimizers");

    private static final List<String> POINTS = List.of("Sgd", "Momentum", "AdaGrad");

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

    static Stream<Map.Entry<String, String>> mistaken() throws IOException {
        return samples().filter(sample -> sample.getValue().contains("-"));
    }

    private Submission submission(String id) {
        return new Submission("homework.optimizers", SAMPLES.resolve(id), file -> true, target);
    }

    /** An instance with the usual arguments. */
    private static Optimizer made(Submission submission, String className) {
        return (Optimizer) submission.create(className, Optimizers.arguments(className));
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
    @MethodSource("samples")
    void passedMeansThatEveryWrittenClassIsRight(Map.Entry<String, String> sample) {
        if (sample.getValue().equals("passed")) {
            Submission submission = submission(sample.getKey());
            assertThat(written(submission)).containsAll(POINTS);
            for (String className : written(submission)) {
                assertThat(explanation(submission, className, Set.of())).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mistaken")
    void theExpectedMistakesAndNoOthersExplainWhatASampleDoes(Map.Entry<String, String> sample) {
        Set<String> expected = Set.of(sample.getValue().split(" "));
        Submission submission = submission(sample.getKey());
        Set<String> found = new TreeSet<>();
        for (String className : written(submission)) {
            found.addAll(explanation(submission, className, expected));
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void oneMatrixForAllParametersThrowsWhereShapesDiffer() {
        Submission submission = submission("s07");
        assertThatThrownBy(() -> Walk.random(1).with(made(submission, "Momentum")))
                .isInstanceOf(MatrixDimensionException.class);
    }

    @Test
    void theUntouchedSampleIsTheStarterOfToday() throws IOException {
        Path starter = Path.of("..", "assignments", "optimizers", "src", "main", "java", "homework", "optimizers");
        for (String className : Optimizers.NAMES) {
            assertThat(SAMPLES.resolve("s11").resolve(className + ".java"))
                    .hasSameTextualContentAs(starter.resolve(className + ".java"));
        }
    }

    @Test
    void theStarterIsNotWrittenAtAll() {
        assertThat(written(submission("s11"))).isEmpty();
    }

    @Test
    void aHalfWrittenSampleIsRightInItsHalf() {
        Submission submission = submission("s12");
        assertThat(written(submission)).containsExactly("Sgd", "Momentum");
        assertThat(explanation(submission, "Sgd", Set.of())).isEmpty();
        assertThat(explanation(submission, "Momentum", Set.of())).isEmpty();
        assertThatThrownBy(() -> Walk.random(1).with(made(submission, "AdaGrad")))
                .isInstanceOf(NotWritten.class)
                .hasMessage("AdaGrad.update is not written yet");
    }

    @Test
    void theOnlyErrorOfTheSampleThatDoesNotCompileIsInOneFile() {
        // Classes that javac has finished before it meets the error may be there, depending on the order of the files,
        // so a failed compilation leaves nothing to be used.
        assertThat(submission("s13").errors()).containsExactly("AdaGrad.java: cannot find symbol");
    }

    @Test
    void withoutTheFileThatDoesNotCompileTheOthersAreRight() {
        Submission rest = new Submission(
                "homework.optimizers", SAMPLES.resolve("s13"), file -> !file.equals("AdaGrad.java"), target);
        assertThat(rest.errors()).isEmpty();
        assertThat(written(rest)).containsExactly("Sgd", "Momentum");
        assertThat(explanation(rest, "Momentum", Set.of())).isEmpty();
    }

    @Test
    void classesInOneFileAreNotPublicButRight() {
        Submission submission = submission("s14");
        for (String className : POINTS) {
            assertThat(Modifier.isPublic(submission.type(className).getModifiers()))
                    .isFalse();
            assertThat(explanation(submission, className, Set.of())).isEmpty();
        }
    }

    /** Those of the six classes that do something on their own. */
    private static List<String> written(Submission submission) {
        List<String> written = new ArrayList<>();
        for (String className : Optimizers.NAMES) {
            try {
                equalShapes(1).with(made(submission, className));
                written.add(className);
            } catch (NotWritten starter) {
                // The starter's.
            }
        }
        return written;
    }

    /** The smallest set of these mistakes with which the bank does the same on three walks. */
    private static Set<String> explanation(Submission submission, String className, Set<String> suspected) {
        for (int size = 0; size <= suspected.size(); size++) {
            for (Set<String> some : subsets(List.copyOf(suspected), size)) {
                if (explains(submission, className, some)) {
                    return some;
                }
            }
        }
        throw new AssertionError("no set of " + suspected + " explains " + className);
    }

    private static boolean explains(Submission submission, String className, Set<String> mistakes) {
        for (long seed = 0; seed < 3; seed++) {
            Object variant = new OptimizersBank().create(className, mistakes, Optimizers.arguments(className));
            Optimizer students = made(submission, className);
            if (!(equalShapes(seed).distance(variant, students) <= 1e-12)) {
                return false;
            }
        }
        return true;
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

    /** A walk whose parameters have one shape, so that even one state for all of them gives numbers. */
    private static Walk equalShapes(long seed) {
        Walk walk = Walk.random(seed);
        walk.start().remove("b1");
        walk.gradients().forEach(grads -> grads.remove("b1"));
        // A number that never has a gradient, for the epsilon.
        walk.gradients().forEach(grads -> grads.get("W2").set(3, 0));
        return walk;
    }

    @Test
    void sampleMistakesAreKnownOnes() throws IOException {
        List<String> known =
                new OptimizersBank().mistakes().stream().map(Mistake::id).toList();
        assertThat(mistaken().flatMap(sample -> Stream.of(sample.getValue().split(" "))))
                .hasSizeGreaterThanOrEqualTo(8)
                .isSubsetOf(known);
    }
}
