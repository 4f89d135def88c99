package backmark.check.junit;

import backmark.check.call.InProcessHost;
import backmark.check.call.Maker;
import backmark.check.oracle.RecordedOracle;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import backmark.report.Messages;
import backmark.report.Scoreboard;
import java.time.Duration;

/** A student's own test run: the classes of this project against the recording, and a scoreboard at the end. */
final class StudentRun implements AutoCloseable {
    /** Long enough for a training task on a slow machine. */
    private static final Duration PER_CALL = Duration.ofSeconds(30);

    private final InProcessHost host;
    private final CheckRun run;

    StudentRun(Class<?> checks) {
        host = InProcessHost.withLimit(Maker.of(checks.getClassLoader()), PER_CALL);
        run = new CheckRun(host, new RecordedOracle(RecordedOracle.read(checks)));
    }

    CheckRun run() {
        return run;
    }

    @Override
    public void close() {
        host.close();
        Messages messages = Messages.ofThisMachine();
        Score score = Score.of(run.results(), Carry.FULL);
        System.out.println("\n" + Scoreboard.of(score, messages));
    }
}
