package reference.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import backmark.check.lines.AnswerSheet;
import backmark.check.lines.LineAnswers;
import backmark.check.lines.Listing;
import backmark.check.result.CheckInfo;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import homework.NotWritten;
import homework.network.Example;
import homework.network.FeedforwardNetwork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reference.Submission;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesTest {
    private static final Path FOLDER = Path.of("samples/network");
    private static final Path STARTER = Path.of("../assignments/network");
    private static final Set<String> OUTCOMES = Set.of("correct", "notWritten", "partlyWritten", "doesNotCompile");

    private final Map<String, Submission> compiled = new HashMap<>();

    @TempDir
    private Path target;

    /**
     * A row of the list: what a submission is expected to be.
     *
     * @param lines for each question the share of its points, or what became of the answer
     */
    record Sample(String id, String expected, List<String> lines) {
        Set<String> mistakes() {
            return expected.equals("correct") ? Set.of() : Set.of(expected.split(" "));
        }
    }

    static List<Sample> samples() throws IOException {
        return Files.readAllLines(FOLDER.resolve("samples.csv")).stream()
                .skip(1)
                .map(row -> row.replaceAll("\"[^\"]*\"", "").split(","))
                .map(cells -> new Sample(cells[0], cells[2], List.of(cells[3].split(" "))))
                .toList();
    }

    static Stream<Sample> compilingSamples() throws IOException {
        return samples().stream().filter(sample -> !sample.expected().equals("doesNotCompile"));
    }

    static Stream<Sample> samplesWithKnownNumbers() throws IOException {
        return samples().stream()
                .filter(sample -> sample.expected().equals("correct") || !OUTCOMES.contains(sample.expected()));
    }

    private Submission submitted(String id) {
        return compiled.computeIfAbsent(id, name -> {
            Path classes = target.resolve(name);
            assertThat(classes.toFile().mkdir()).isTrue();
            return new Submission("homework.network", FOLDER.resolve(name), file -> true, classes);
        });
    }

    private FeedforwardNetwork network(String id, Fixture f) {
        return (FeedforwardNetwork) submitted(id).create("Network", f.weights(), f.biases());
    }

    @Test
    void everyFolderIsListedAndExpectsSomethingKnown() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            samples().stream().map(Sample::id).toList());
        }
        Set<String> known =
                new NetworkBank().mistakes().stream().map(Mistake::id).collect(Collectors.toSet());
        assertThat(samplesWithKnownNumbers())
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(sample -> assertThat(known).containsAll(sample.mistakes()));
    }

    @ParameterizedTest
    @MethodSource("compilingSamples")
    void sampleCompilesAgainstTheContract(Sample sample) {
        assertThat(submitted(sample.id()).errors()).isEmpty();
    }

    @Test
    void oneSampleDoesNotCompile() {
        assertThat(submitted("s14").messages()).hasSize(1).first().asString().contains("length");
    }

    @ParameterizedTest
    @MethodSource("samplesWithKnownNumbers")
    void sampleReturnsWhatTheNetworkWithItsMistakesReturns(Sample sample) throws Exception {
        for (long seed = 0; seed < 6; seed++) {
            Fixture f = Fixture.random(new Random(seed), 3, 3, 3, 3, 3);
            FeedforwardNetwork expected = (FeedforwardNetwork)
                    new NetworkBank().create("Network", sample.mistakes(), f.weights(), f.biases());
            assertThat(Fixture.distance(everything(network(sample.id(), f), f, seed), everything(expected, f, seed)))
                    .isLessThan(1e-11);
        }
    }

    private static List<SimpleMatrix> everything(FeedforwardNetwork network, Fixture f, long seed) {
        List<SimpleMatrix> all = new ArrayList<>(List.of(network.feedforward(f.x())));
        all.addAll(Fixture.list(network.backprop(f.x(), f.y(), false)));
        all.addAll(Fixture.list(network.backprop(f.x(), f.y(), true)));
        for (int k = 0; k < 5; k++) {
            network.updateMiniBatch(f.batch(seed + k, 3), .4, .6, k >= 3);
        }
        all.addAll(Fixture.parameters(network));
        for (Example each : f.batch(seed, 5)) {
            all.add(new SimpleMatrix(new double[][] {{network.evaluate(List.of(each))}}));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void answersOfTheSampleAreMarkedAsListed(Sample sample) throws IOException {
        Path file = FOLDER.resolve(sample.id()).resolve(LineAnswers.FILE);
        LineAnswers answers = Files.exists(file) ? LineAnswers.read(Files.readString(file)) : LineAnswers.NONE;
        List<String> marks = new ArrayList<>();
        for (int question = 1; question <= 5; question++) {
            Words words = new Words("words", "말");
            AnswerSheet sheet = new AnswerSheet(
                    new CheckInfo("Lines.q" + question, words, words, 4, false, words),
                    answers,
                    ListingQuestions.key());
            sheet.pointsAt(new Listing("TanhNet.java", 128), "" + question);
            marks.add(shown(sheet.result()));
        }
        assertThat(marks).isEqualTo(sample.lines());
    }

    private static String shown(CheckResult result) {
        if (result.outcome() == Outcome.NOT_WRITTEN) {
            return "notWritten";
        }
        if (result.outputs().get(0).facts().contains("expected")) {
            return "unreadable";
        }
        return ("" + result.share()).replaceFirst("\\.0$", "");
    }

    @Test
    void sampleThatWroteNothingIsTheStarter() throws IOException {
        assertThat(FOLDER.resolve("s12/Network.java"))
                .hasSameTextualContentAs(STARTER.resolve("src/main/java/homework/network/Network.java"));
        assertThat(FOLDER.resolve("s12/answers.csv")).hasSameTextualContentAs(STARTER.resolve("answers.csv"));
    }

    @Test
    void halfWrittenSampleGoesForwardOnly() throws Exception {
        Fixture f = Fixture.random(2);
        FeedforwardNetwork network = network("s13", f);
        assertThat(Fixture.distance(
                        network.feedforward(f.x()), new Network(f.weights(), f.biases()).feedforward(f.x())))
                .isLessThan(1e-12);
        assertThatThrownBy(() -> network.backprop(f.x(), f.y(), false))
                .isInstanceOf(NotWritten.class)
                .hasMessage("Network.backprop is not written yet");
    }
}
