package reference.linear;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.bank.Mistake;
import homework.NotWritten;
import homework.linear.Differentiator;
import homework.linear.LinearLoss;
import homework.linear.NeighborClassifier;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
        assertThat(compile(sample.id(), classes)).isEmpty();
        try (Submitted submitted = new Submitted(classes)) {
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
            compile(sample.id(), own);
            try (Submitted submitted = new Submitted(own)) {
                double loss = Batches.random(3, 2_000).loss((LinearLoss) submitted.create("SoftmaxLoss"));
                assertThat(Double.isFinite(loss)).isEqualTo(!sample.mistakes().contains("softmax-overflow"));
            }
        }
    }

    @Test
    void oneSampleDoesNotCompileAndTheHalfWrittenOneDoes(@TempDir Path classes) throws IOException {
        assertThat(compile("s13", classes)).isNotEmpty();
        assertThat(compile("s12", classes)).isEmpty();
    }

    @Test
    void sampleThatWroteNothingIsTheStarter() throws IOException {
        for (String file : new LinearHomework().studentClasses()) {
            assertThat(FOLDER.resolve("s11").resolve(file + ".java"))
                    .hasSameTextualContentAs(STARTER.resolve(file + ".java"));
        }
    }

    /** Compiles a sample and returns the errors. */
    private static List<String> compile(String id, Path classes) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> listed = Files.list(FOLDER.resolve(id))) {
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-d",
                    classes.toString());
            javac.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(listed.toList()))
                    .call();
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** A compiled sample, whose classes come before the starter's of the same name. */
    private static final class Submitted extends URLClassLoader {
        Submitted(Path classes) throws IOException {
            super(new URL[] {classes.toUri().toURL()}, LinearSamplesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded == null && findResource(name.replace('.', '/') + ".class") != null) {
                    loaded = findClass(name);
                }
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
        }

        Object create(String className) throws ReflectiveOperationException {
            return loadClass("homework.linear." + className).getConstructor().newInstance();
        }
    }
}
