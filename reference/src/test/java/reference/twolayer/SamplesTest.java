package reference.twolayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backmark.check.bank.Mistake;
import homework.twolayer.Initial;
import homework.twolayer.Search;
import homework.twolayer.ToyData;
import homework.twolayer.TrainingHistory;
import homework.twolayer.TrainingPlan;
import homework.twolayer.TwoLayerClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesTest {
    private static final Path FOLDER = Path.of("samples/two-layer-net");
    private static final Path STARTER = Path.of("../assignments/two-layer-net/src/main/java/homework/twolayer");
    private static final Set<String> OUTCOMES =
            Set.of("correct", "notWritten", "doesNotCompile", "tooSlow", "killed", "crashed", "wrongPackage");

    private final Map<String, SubmittedSources> compiled = new HashMap<>();

    private SubmittedSources compile(String id) throws IOException {
        if (!compiled.containsKey(id)) {
            compiled.put(id, SubmittedSources.compile(FOLDER.resolve(id)));
        }
        return compiled.get(id);
    }

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

    static Stream<Sample> compilingSamples() throws IOException {
        return samples().stream().filter(sample -> !sample.expected().equals("doesNotCompile"));
    }

    static Stream<Sample> samplesWithKnownNumbers() throws IOException {
        return samples().stream()
                .filter(sample -> sample.expected().equals("correct") || !OUTCOMES.contains(sample.expected()));
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
                new TwoLayerBank().mistakes().stream().map(Mistake::id).collect(Collectors.toSet());
        assertThat(samples()).allSatisfy(sample -> {
            if (!OUTCOMES.contains(sample.expected())) {
                assertThat(known).containsAll(sample.mistakes());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("compilingSamples")
    void sampleCompilesAgainstTheContract(Sample sample) throws IOException {
        assertThat(compile(sample.id()).errors()).isEmpty();
    }

    @Test
    void oneSampleDoesNotCompile() throws IOException {
        assertThat(compile("s17").errors()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("samplesWithKnownNumbers")
    void sampleReturnsWhatTheNetWithItsMistakesReturns(Sample sample) throws Exception {
        SubmittedSources sources = compile(sample.id());
        for (long seed = 0; seed < 10; seed++) {
            Fixture f = Fixture.random(seed);
            TwoLayerClassifier expected =
                    (TwoLayerClassifier) new TwoLayerBank().create("TwoLayerNet", sample.mistakes(), f.parameters());
            TwoLayerClassifier net = sources.net(f.parameters());
            assertThat(Distance.block(net.scores(f.X()), expected.scores(f.X())))
                    .isLessThan(1e-12);
            assertThat(net.loss(f.X(), f.y(), f.reg())).isCloseTo(expected.loss(f.X(), f.y(), f.reg()), within(1e-10));
            assertThat(Distance.block(net.gradient(f.X(), f.y(), f.reg()), expected.gradient(f.X(), f.y(), f.reg())))
                    .isLessThan(1e-12);
            assertThat(net.predict(f.X())).isEqualTo(expected.predict(f.X()));
            SimpleMatrix same = sameRow(f.X(), 6);
            int[] labels = new int[6];
            TrainingPlan plan = new TrainingPlan(.05, .7, .02, 8, 2, seed);
            TrainingHistory got = net.train(same, labels, f.X(), f.y(), plan);
            assertThat(got.loss())
                    .containsExactly(
                            expected.train(same, labels, f.X(), f.y(), plan).loss(), within(1e-9));
            assertThat(Distance.block(net.parameters(), expected.parameters())).isLessThan(1e-9);
        }
    }

    private static SimpleMatrix sameRow(SimpleMatrix X, int times) {
        SimpleMatrix same = new SimpleMatrix(times, X.getNumCols());
        for (int i = 0; i < times; i++) {
            same.insertIntoThis(i, 0, X.getRow(0));
        }
        return same;
    }

    @ParameterizedTest
    @MethodSource("samplesWithKnownNumbers")
    void onlyTheMismatchedSampleTrainsWithLabelsOfOthers(Sample sample) throws Exception {
        Fixture f = Fixture.random(5);
        TwoLayerClassifier net = compile(sample.id()).net(f.parameters());
        double[] own = new double[f.y().length];
        for (int i = 0; i < own.length; i++) {
            own[i] = net.loss(f.X().getRow(i), new int[] {f.y()[i]}, 0);
        }
        double[] losses = net.train(f.X(), f.y(), f.X(), f.y(), new TrainingPlan(0, 1, 0, 200, 1, 1))
                .loss();
        boolean allOwn =
                Arrays.stream(losses).allMatch(loss -> Arrays.stream(own).anyMatch(o -> Math.abs(o - loss) < 1e-9));
        assertThat(allOwn).isEqualTo(!sample.mistakes().contains("batch-labels-mismatched"));
    }

    @ParameterizedTest
    @MethodSource("samplesWithKnownNumbers")
    void onlyTheOverflowingSampleFailsForLargeScores(Sample sample) throws Exception {
        Fixture f = Fixture.random(5).withScores(3000);
        TwoLayerClassifier net = compile(sample.id()).net(f.parameters());
        assertThat(Double.isFinite(net.loss(f.X(), f.y(), f.reg())))
                .isEqualTo(!sample.mistakes().contains("softmax-overflow"));
    }

    @Test
    void realSubmissionPrintsTheNumbersOfItsSource() throws Exception {
        SubmittedSources sources = compile("s01");
        TwoLayerClassifier toy = sources.net(ToyData.parameters());
        SimpleMatrix offScores = toy.scores(ToyData.X()).minus(ToyData.publishedScores());
        assertThat(offScores.elementOp((int i, int j, double v) -> Math.abs(v)).elementSum())
                .isCloseTo(3.680272093239262e-08, within(1e-15));
        double loss = toy.loss(ToyData.X(), ToyData.y(), ToyData.REG);
        assertThat(Math.abs(loss - ToyData.PUBLISHED_LOSS)).isCloseTo(5.0254973692602665, within(1e-13));

        Map<String, SimpleMatrix> gradient = toy.gradient(ToyData.X(), ToyData.y(), ToyData.REG);
        Map<String, SimpleMatrix> numeric =
                PublishedToy.numericGradient(ToyData.parameters(), at -> ownLoss(sources, at));
        assertThat(Distance.maxRelativeError(numeric.get("b1"), gradient.get("b1")))
                .isCloseTo(2 / 3., within(5e-7));
        assertThat(Distance.maxRelativeError(numeric.get("b2"), gradient.get("b2")))
                .isCloseTo(2 / 3., within(5e-7));
        assertThat(Distance.maxRelativeError(numeric.get("W1"), gradient.get("W1")))
                .isEqualTo(1);
        assertThat(Distance.maxRelativeError(numeric.get("W2"), gradient.get("W2")))
                .isEqualTo(1);
    }

    private static double ownLoss(SubmittedSources sources, Map<String, SimpleMatrix> parameters) {
        try {
            return sources.net(parameters).loss(ToyData.X(), ToyData.y(), ToyData.REG);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** 10 classes and tiny weights: every sample costs about ln 10 = 2.3026, and 200 of them are added up. */
    @Test
    void realSubmissionStartsTrainingWithALossOfTwoHundredSamples() throws Exception {
        SimpleMatrix X = Fixture.normal(200, 20, 60, new Random(1));
        int[] y = new Random(2).ints(200, 0, 10).toArray();
        TwoLayerClassifier net = compile("s01").net(Initial.parameters(20, 50, 10, 1e-4, 1));
        double first = net.train(X, y, X, y, new TrainingPlan(1e-4, .95, .25, 1, 200, 1))
                .loss()[0];
        assertThat(first).isCloseTo(200 * 2.30257, within(.01));
    }

    @Test
    void sampleThatWroteNothingIsTheStarter() throws IOException {
        for (String file : List.of("TwoLayerNet.java", "HyperparameterSearch.java")) {
            assertThat(FOLDER.resolve("s15").resolve(file)).hasSameTextualContentAs(STARTER.resolve(file));
        }
    }

    @Test
    void koreanWindowsSampleIsNotUtf8() throws IOException {
        Path file = FOLDER.resolve("s24/TwoLayerNet.java");
        assertThat(Files.readAllBytes(file))
                .isNotEqualTo(SubmittedSources.text(file).getBytes("UTF-8"));
        assertThat(SubmittedSources.text(file)).contains("뷁, 펲 같은 글자도 깨지지 않아야 합니다.");
    }

    @Test
    void searchesOfTheSamplesAreSearches() throws Exception {
        SubmittedSources sources = compile("s04");
        assertThat(sources.load("homework.twolayer.HyperparameterSearch")
                        .getConstructor()
                        .newInstance())
                .isInstanceOf(Search.class);
    }
}
