package reference.sigmoidnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backmark.check.bank.Mistake;
import homework.NotWritten;
import homework.sigmoidnet.SigmoidClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
    private static final Path FOLDER = Path.of("samples/sigmoid-net");
    private static final Path STARTER = Path.of("../assignments/sigmoid-net/src/main/java/homework/sigmoidnet");
    private static final Set<String> OUTCOMES = Set.of("correct", "notWritten", "doesNotCompile", "killed");

    @TempDir
    private Path target;

    /** A line of the list: what a submission is expected to be. */
    record Sample(String id, String expected) {
        /** The known mistakes, or nothing for a right submission. */
        Set<String> mistakes() {
            return expected.equals("correct") ? Set.of() : Set.of(expected.split(" "));
        }
    }

    static List<Sample> samples() throws IOException {
        return Files.readAllLines(FOLDER.resolve("samples.csv")).stream()
                .skip(1)
                .map(line ->
                        new Sample(line.substring(0, line.indexOf(',')), line.substring(line.lastIndexOf(',') + 1)))
                .toList();
    }

    static Stream<Sample> samplesWithKnownNumbers() throws IOException {
        return samples().stream()
                .filter(sample -> sample.expected().equals("correct") || !OUTCOMES.contains(sample.expected()));
    }

    private SubmittedNet compile(String id) throws IOException {
        return SubmittedNet.compile(FOLDER.resolve(id), target);
    }

    @Test
    void everyFolderIsListedAndExpectsSomethingKnown() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            samples().stream().map(Sample::id).toList());
        }
        Set<String> known =
                new SigmoidBank().mistakes().stream().map(Mistake::id).collect(Collectors.toSet());
        assertThat(samples()).allSatisfy(sample -> {
            if (!OUTCOMES.contains(sample.expected())) {
                assertThat(known).containsAll(sample.mistakes());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleCompilesUnlessItIsExpectedNotTo(Sample sample) throws IOException {
        assertThat(compile(sample.id()).errors().isEmpty())
                .isEqualTo(!sample.expected().equals("doesNotCompile"));
    }

    @ParameterizedTest
    @MethodSource("samplesWithKnownNumbers")
    void sampleReturnsWhatTheNetWithItsMistakesReturns(Sample sample) throws Exception {
        SubmittedNet sources = compile(sample.id());
        for (long seed = 0; seed < 10; seed++) {
            Fixture f = Fixture.random(seed);
            SigmoidClassifier expected =
                    (SigmoidClassifier) new SigmoidBank().create("SigmoidNet", sample.mistakes(), f.parameters());
            SigmoidClassifier net = sources.net(f.parameters());
            assertThat(Distance.block(net.predict(f.x()), expected.predict(f.x())))
                    .isLessThan(1e-12);
            assertThat(net.loss(f.x(), f.t())).isCloseTo(expected.loss(f.x(), f.t()), within(1e-10));
            assertThat(net.accuracy(f.x(), f.t())).isEqualTo(expected.accuracy(f.x(), f.t()));
            for (int call = 0; call < 2; call++) {
                assertThat(Distance.block(net.gradient(f.x(), f.t()), expected.gradient(f.x(), f.t())))
                        .isLessThan(1e-12);
            }
            for (int step = 0; step < 3; step++) {
                net.update(f.anyGradients(step), .3);
                expected.update(f.anyGradients(step), .3);
            }
            assertThat(Distance.block(net.parameters(), expected.parameters())).isLessThan(1e-12);
        }
    }

    @ParameterizedTest
    @MethodSource("samplesWithKnownNumbers")
    void onlyTheOverflowingSampleFailsForLargeScores(Sample sample) throws Exception {
        Fixture f = Fixture.random(5).withScores(3000);
        SimpleMatrix y = compile(sample.id()).net(f.parameters()).predict(f.x());
        assertThat(y.hasUncountable()).isEqualTo(sample.mistakes().contains("softmax-overflow"));
    }

    @Test
    void sampleThatWroteNothingIsTheStarter() throws IOException {
        assertThat(FOLDER.resolve("s13/SigmoidNet.java")).hasSameTextualContentAs(STARTER.resolve("SigmoidNet.java"));
    }

    @Test
    void halfWrittenSampleIsRightInItsHalf() throws Exception {
        Fixture f = Fixture.random(3);
        SigmoidClassifier net = compile("s14").net(f.parameters());
        SigmoidNet right = new SigmoidNet(f.parameters());
        assertThat(net.loss(f.x(), f.t())).isCloseTo(right.loss(f.x(), f.t()), within(1e-12));
        assertThat(net.accuracy(f.x(), f.t())).isEqualTo(right.accuracy(f.x(), f.t()));
        assertThatThrownBy(() -> net.gradient(f.x(), f.t()))
                .isInstanceOf(NotWritten.class)
                .hasMessage("SigmoidNet.gradient is not written yet");
        assertThatThrownBy(() -> net.update(Map.of(), 1))
                .isInstanceOf(NotWritten.class)
                .hasMessage("SigmoidNet.update is not written yet");
    }
}
