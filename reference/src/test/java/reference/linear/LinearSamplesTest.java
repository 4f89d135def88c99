package reference.linear;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.bank.Mistake;
import homework.NotWritten;
import homework.linear.Differentiator;
import homework.linear.LinearLoss;
import homework.linear.NeighborClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reference.Submission;

class LinearSamplesTest {
    private static final Path FOLDER = Path.of("samples", "linear-classifier");
    private static final Path STARTER = Path.of("../assignments/linear-classifier/src/main/java/homework/linear");
    private static final Set<String> OUTCOMES = Set.of("passed", "notWritten", "partlyWritten", "doesNotCompile");

    /** A line of the list. */
    record Sample(String id, String expected) {
        Set<String> mistakes() {
            return OUTCOMES.contains(expected) ? Set.of() : Set.of(expected.split(" "));
        }
    }

    static List<Sample> samples() throws IOException {
        return Files.readAllLines(FOLDER.resolve("samples.csv")).stream()
                .skip(1)
                .map(line -> new Sample(line.substring(0, 3), line.substring(line.lastIndexOf(',') + 1)))
                .toList();
    }

    static Stream<Sample> written() throws IOException {
        return samples().stream()
                .filter(sample ->
                        sample.expected().equals("passed") || !sample.mistakes().isEmpty());
    }

    @Test
    void everyFolderIsListedAndExpectsSomethingKnown() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            samples().stream().map(Sample::id).toList());
        }
        List<String> known =
                new LinearBank().mistakes().stream().map(Mistake::id).toList();
        assertThat(samples()).allSatisfy(sample -> assertThat(known).containsAll(sample.mistakes()));
    }

    @ParameterizedTest
    @MethodSource("written")
    void sampleReturnsWhatTheSolutionWithItsMistakesReturns(Sample sample, @TempDir Path classes) throws Exception {
        Submission submitted = submitted(sample.id(), classes);
        assertThat(submitted.errors()).isEmpty();
        for (String className : List.of("HingeLoss", "SoftmaxLoss")) {
            for (long seed = 0; seed < 10; seed++) {
                Batches batch = Batches.random(seed, .8);
                Map<String, SimpleMatrix> got = answers(batch, (LinearLoss) submitted.create(className));
                Map<String, SimpleMatrix> expected = answers(batch, (LinearLoss) variant(className, sample));
                expected.keySet().retainAll(got.keySet()); // the bonus may be left out
                assertThat(Batches.distance(got, expected)).isLessThan(1e-12);
            }
        }
        assertThat(Batches.distance(
                        LinearBankTest.answers((NeighborClassifier) submitted.create("NearestNeighbor")),
                        LinearBankTest.answers((NeighborClassifier) variant("NearestNeighbor", sample))))
                .isLessThan(1e-12);
        assertThat(Batches.distance(
                        LinearBankTest.answers((Differentiator) submitted.create("NumericalGradient")),
                        LinearBankTest.answers((Differentiator) variant("NumericalGradient", sample))))
                .isLessThan(1e-12);
    }

    private static Object variant(String className, Sample sample) {
        return new LinearBank().create(className, sample.mistakes());
    }

    private static Map<String, SimpleMatrix> answers(Batches batch, LinearLoss of) {
        Map<String, SimpleMatrix> all = new TreeMap<>(batch.gradient(of));
        all.put("loss", Batches.number(batch.loss(of)));
        all.put("scores", batch.scores(of));
        try {
            batch.step(of).forEach((name, value) -> all.put("new " + name, value));
        } catch (NotWritten leftOut) {
            return all;
        }
        return all;
    }

    @Test
    void onlyTheOverflowingSampleFailsForLargeScores(@TempDir Path classes) throws Exception {
        for (Sample sample : written().toList()) {
            Path own = Files.createDirectory(classes.resolve(sample.id()));
            double loss = Batches.random(3, 2_000)
                    .loss((LinearLoss) submitted(sample.id(), own).create("SoftmaxLoss"));
            assertThat(Double.isFinite(loss)).isEqualTo(!sample.mistakes().contains("softmax-overflow"));
        }
    }

    @Test
    void oneSampleDoesNotCompileAndTheHalfWrittenOneDoes(@TempDir Path classes) {
        assertThat(submitted("s13", classes).errors()).isNotEmpty();
        assertThat(submitted("s12", classes).errors()).isEmpty();
    }

    @Test
    void sampleThatWroteNothingIsTheStarter() throws IOException {
        for (String file : new LinearHomework().studentClasses()) {
            assertThat(FOLDER.resolve("s11").resolve(file + ".java"))
                    .hasSameTextualContentAs(STARTER.resolve(file + ".java"));
        }
    }

    private static Submission submitted(String id, Path classes) {
        return new Submission("homework.linear", FOLDER.resolve(id), file -> true, classes);
    }
}
