package backmark.check.verdict;

import static backmark.check.line.Grading.with;
import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.Finding;
import backmark.check.Student;
import backmark.check.line.Grading;
import backmark.check.line.LineCase;
import backmark.check.line.LineHomework;
import backmark.check.oracle.LiveOracle;
import backmark.check.oracle.RecordedOracle;
import backmark.check.oracle.Recorder;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.check.result.Showing;
import homework.line.LineModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShowingsTest {
    private static final double LIMIT = 1e-9;

    /** A demand that the loss is the mean, which shows two losses and the weights. */
    private static void showing(Student<LineModel> student) {
        student.cases(LineCase::draw)
                .with(LineCase::parameters)
                .demand("loss(X, t, reg) is a mean", (line, c) -> line.loss(c.X(), c.t(), 0), (c, loss) -> {
                    double single = with().apply(c.parameters()).loss(c.X(), c.t(), 0);
                    return Finding.that(Math.abs(loss - single) < LIMIT, "" + single, "" + loss)
                            .showing("loss", new double[] {loss, 2 * loss})
                            .showing("W", c.parameters().get("W"))
                            .showing("nothing", null);
                });
    }

    @Test
    void aClaimThatHoldsShowsItsNumbersBesideTheReferences() {
        CheckResult result = new Grading().judge("s", ShowingsTest::showing, with());

        assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(result.shown()).extracting(Showing::name).containsExactly("loss", "W");
        assertThat(result.shown()).allSatisfy(shown -> {
            assertThat(shown.call()).isEqualTo("loss(X, t, reg) is a mean");
            assertThat(shown.scene()).isEqualTo("case 1");
            assertThat(shown.got()).isEqualTo(shown.expected());
        });
    }

    @Test
    void aBrokenClaimShowsWhatIsDifferent() {
        CheckResult result = new Grading().judge("s", ShowingsTest::showing, with("loss-not-averaged"));

        assertThat(result.outcome()).isEqualTo(Outcome.WRONG);
        Showing loss = result.shown().get(0);
        assertThat(loss.got().values()).isNotEqualTo(loss.expected().values());
    }

    @Test
    void aStudentSeesTheReferencesNumbersFromTheRecording() throws IOException {
        LiveOracle oracle = new LiveOracle(new LineHomework(), LiveOracle.PUBLIC_SEED);
        CheckResult live = new Grading(oracle).judge("s", ShowingsTest::showing, with());
        var recording = Recorder.read(new ByteArrayInputStream(Recorder.bytes(Recorder.record(oracle))));
        CheckResult students = new Grading(new RecordedOracle(recording)).judge("s", ShowingsTest::showing, with());

        assertThat(students.shown()).isEqualTo(live.shown());
        assertThat(Recorder.stale(recording, Recorder.record(oracle))).isEmpty();
    }

    @Test
    void aRecordingWithOtherNumbersToShowIsStale() {
        LiveOracle oracle = new LiveOracle(new LineHomework(), LiveOracle.PUBLIC_SEED);
        new Grading(oracle).judge("s", ShowingsTest::showing, with());
        LiveOracle other = new LiveOracle(new LineHomework(), LiveOracle.PUBLIC_SEED);
        new Grading(other)
                .judge(
                        "s",
                        student -> student.cases(LineCase::draw)
                                .with(LineCase::parameters)
                                .demand(
                                        "loss(X, t, reg) is a mean",
                                        (line, c) -> line.loss(c.X(), c.t(), 0),
                                        (c, loss) -> Finding.fine()
                                                .showing("loss", new double[] {loss, 3 * loss})
                                                .showing("W", c.parameters().get("W"))),
                        with());

        assertThat(Recorder.stale(Recorder.record(oracle), Recorder.record(other)))
                .isEqualTo(List.of("s/1: the recorded answers are not those of today"));
    }
}
