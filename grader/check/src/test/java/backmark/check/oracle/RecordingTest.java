package backmark.check.oracle;

import static backmark.check.line.Grading.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backmark.check.line.Grading;
import backmark.check.line.LineChecks;
import backmark.check.line.LineHomework;
import backmark.check.oracle.Oracle.OracleBroke;
import backmark.check.oracle.Recording.Recorded;
import backmark.check.result.CheckResult;
import backmark.check.value.Answer;
import backmark.check.value.Tensor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RecordingTest {

    private static Recording recorded() {
        LiveOracle oracle = new LiveOracle(new LineHomework(), LiveOracle.PUBLIC_SEED);
        Grading live = new Grading(oracle);
        live.judge("l", Grading::loss, with());
        live.judge("g", Grading::gradient, with());
        live.judge("p", Grading::predict, with());
        return Recorder.record(oracle);
    }

    private static Recording read(byte[] bytes) throws IOException {
        return RecordingFile.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Recording recording = recorded();
        Recording read = read(Recorder.bytes(recording));
        assertThat(read).isEqualTo(recording);
        assertThat(Recorder.stale(read, recording)).isEmpty();
        assertThat(Recorder.bytes(read)).isEqualTo(Recorder.bytes(recording));
    }

    @Test
    void valuesThatAreNotFiniteAreKept() throws IOException {
        double[] strange = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, Double.MIN_VALUE};
        Answer answer = new Answer(Map.of("", new Tensor(1, 5, strange, false)));
        List<Answer> withAFailure = new java.util.ArrayList<>(List.of(answer));
        withAFailure.add(null);
        Recorded one = new Recorded(List.of(Long.MIN_VALUE), withAFailure, List.of(), List.of(), List.of(), List.of());
        Recording recording = new Recording(List.of(), Map.of("k", one));
        assertThat(read(Recorder.bytes(recording))).isEqualTo(recording);
    }

    @Test
    void aStudentsRunNamesTheSameMistakesAsTheGrader() throws IOException {
        Grading students = new Grading(new RecordedOracle(read(Recorder.bytes(recorded()))));
        CheckResult one = students.judge("g", Grading::gradient, with("reg-gradient-half"));
        assertThat(one.explanation().candidates().get(0).get(0).id()).isEqualTo("reg-gradient-half");
        CheckResult pair = students.judge("g", Grading::gradient, with("reg-gradient-half", "bias-gradient-mean"));
        assertThat(pair.explanation().candidates()).hasSize(1);
        assertThat(pair.explanation().candidates().get(0)).hasSize(2);
        CheckResult right = students.judge("l", Grading::loss, with());
        assertThat(right.share()).isEqualTo(1);
    }

    @Test
    void aPairIsNamedThoughOneOfItsMistakesShowsElsewhereOnly() throws IOException {
        LiveOracle oracle = new LiveOracle(new LineHomework(), LiveOracle.PUBLIC_SEED);
        both(new Grading(oracle));
        Grading students = new Grading(new RecordedOracle(read(Recorder.bytes(Recorder.record(oracle)))));
        CheckResult result = students.judge(
                "both",
                student -> {
                    Grading.loss(student);
                    Grading.gradient(student);
                },
                with("bias-forgotten", "bias-gradient-mean"));
        assertThat(result.explanation().candidates()).hasSize(1);
        assertThat(result.explanation().candidates().get(0)).hasSize(2);
    }

    @Test
    void aPairThatOneOfItsMistakesHidesIsNotRecorded() throws IOException {
        List<List<String>> mistakes = read(Recorder.bytes(recorded())).statements().get("g/1").variants().stream()
                .map(Recording.Variant::mistakes)
                .toList();
        assertThat(mistakes)
                .contains(List.of("gradient-sign"), List.of("gradient-sign", "reg-gradient-half"))
                .doesNotContain(List.of("gradient-sign", "gradient-sign-everywhere"));
    }

    private static void both(Grading grading) {
        grading.judge(
                "both",
                student -> {
                    Grading.loss(student);
                    Grading.gradient(student);
                },
                with());
    }

    private static List<String> staleAfter(UnaryOperator<Recorded> change) {
        Recording fresh = recorded();
        Map<String, Recorded> statements = new TreeMap<>(fresh.statements());
        statements.computeIfPresent("g/1", (key, value) -> change.apply(value));
        return Recorder.stale(new Recording(fresh.mistakes(), statements), fresh);
    }

    @Test
    void everyChangeMakesARecordingStale() {
        String changed = "g/1: the recorded answers are not those of today";
        assertThat(staleAfter(r -> new Recorded(
                        List.of(1L, 2L, 3L), r.expected(), r.dataPart(), r.function(), r.visible(), r.variants())))
                .containsExactly(changed);
        assertThat(staleAfter(r ->
                        new Recorded(r.seeds(), r.dataPart(), r.dataPart(), r.function(), r.visible(), r.variants())))
                .containsExactly(changed);
        assertThat(staleAfter(r ->
                        new Recorded(r.seeds(), r.expected(), r.expected(), r.function(), r.visible(), r.variants())))
                .containsExactly(changed);
        assertThat(staleAfter(
                        r -> new Recorded(r.seeds(), r.expected(), r.dataPart(), List.of(), r.visible(), r.variants())))
                .containsExactly(changed);
        assertThat(staleAfter(r ->
                        new Recorded(r.seeds(), r.expected(), r.dataPart(), r.function(), List.of(), r.variants())))
                .containsExactly(changed);
        assertThat(staleAfter(r -> new Recorded(
                        r.seeds(),
                        r.expected(),
                        r.dataPart(),
                        r.function(),
                        r.visible(),
                        r.variants().subList(0, 2))))
                .containsExactly(changed);
        assertThat(staleAfter(r -> r)).isEmpty();
    }

    @Test
    void missingAndSurplusDemandsAreStale() {
        Recording fresh = recorded();
        Map<String, Recorded> statements = new TreeMap<>(fresh.statements());
        statements.put("old/1", statements.remove("g/1"));
        assertThat(Recorder.stale(new Recording(List.of(), statements), fresh))
                .containsExactlyInAnyOrder(
                        "the bank of known mistakes has changed",
                        "g/1 is not recorded",
                        "old/1 is recorded but no longer checked");
    }

    @Test
    void aDemandThatIsNotRecordedSaysHowToRecordIt() {
        Grading students = new Grading(new RecordedOracle(new Recording(List.of(), Map.of())));
        assertThatThrownBy(() -> students.judge("g", Grading::gradient, with()))
                .isInstanceOf(OracleBroke.class)
                .hasMessage("g/1 is not in recorded.json; \"backmark doctor --record\" adds it");
    }

    @Test
    void aMissingRecordingSaysHowToMakeIt() {
        assertThatThrownBy(() -> RecordedOracle.read(RecordingTest.class))
                .isInstanceOf(OracleBroke.class)
                .hasMessage("there is no recorded.json beside RecordingTest; \"backmark doctor --record\" makes it");
    }

    @Test
    void damagedRecordingsAreRefused() {
        assertThatThrownBy(() -> read("{\"schema\":99}".getBytes()))
                .isInstanceOf(IOException.class)
                .hasMessage("it has schema 99 where 1 is expected");
        String unknown = "{\"schema\":1,\"statements\":{\"k\":{\"expected\":[],\"variants\":"
                + "[{\"mistakes\":[\"a\",\"b\"],\"as\":[\"c\"]}]}}}";
        assertThatThrownBy(() -> read(unknown.getBytes()))
                .isInstanceOf(IOException.class)
                .hasMessage("the variant [a, b] refers to one that is not there");
    }

    /** Run {@code backmark.check.line.RecordLine} when this fails. */
    @Test
    void theRecordingOfTheMadeUpHomeworkIsFresh() {
        assertThat(Recorder.stale(RecordedOracle.read(LineChecks.class), backmark.check.line.RecordLine.recording()))
                .isEmpty();
    }
}
