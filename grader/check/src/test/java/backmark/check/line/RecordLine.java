package backmark.check.line;

import backmark.check.junit.Checklist;
import backmark.check.oracle.LiveOracle;
import backmark.check.oracle.Recorder;
import backmark.check.oracle.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the recording that {@link LineChecks} has beside it. */
public final class RecordLine {
    private RecordLine() {}

    /** @param arguments the file to write */
    public static void main(String... arguments) throws IOException {
        Files.write(Path.of(arguments[0]), Recorder.bytes(recording()));
    }

    /** The recording as it should be. */
    public static Recording recording() {
        LiveOracle oracle = new LiveOracle(new LineHomework(), LiveOracle.PUBLIC_SEED);
        Grading grading = new Grading(oracle);
        LineChecks checks = new LineChecks();
        Checklist.of(LineChecks.class)
                .forEach(info -> grading.judge(info, checks.named(info.id()), Grading.hostOf(Grading.with())));
        return Recorder.record(oracle);
    }
}
