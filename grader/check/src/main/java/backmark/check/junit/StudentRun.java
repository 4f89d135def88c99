package backmark.check.junit;

import backmark.check.call.InProcessHost;
import backmark.check.call.Maker;
import backmark.check.oracle.RecordedOracle;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import backmark.report.HtmlReports;
import backmark.report.Messages;
import backmark.report.Scoreboard;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A student's own test run: the classes of this project against the recording, a scoreboard and a page at the end. */
final class StudentRun implements AutoCloseable {
    /** Long enough for a training task on a slow machine. */
    private static final Duration PER_CALL = Duration.ofSeconds(30);

    private final InProcessHost host;
    private final CheckRun run;
    private final StudentsPage page;
    private final Messages messages = Messages.ofThisMachine();

    /** Made while the checks run: reading the templates takes as long as many checks. */
    private final CompletableFuture<HtmlReports> reports =
            CompletableFuture.supplyAsync(() -> new HtmlReports(messages).ready());

    StudentRun(Class<?> checks) {
        page = new StudentsPage(checks);
        host = InProcessHost.withLimit(Maker.of(checks.getClassLoader()), PER_CALL);
        run = new CheckRun(host, new RecordedOracle(RecordedOracle.read(checks)));
    }

    CheckRun run() {
        return run;
    }

    @Override
    public void close() {
        host.close();
        Score score = Score.of(run.results(), Carry.FULL);
        System.out.println("\n" + Scoreboard.of(score, messages));
        try {
            page.write(score, reports.join(), messages.language());
            System.out.println(messages.get("student.report", StudentsPage.PLACE));
        } catch (IOException e) {
            System.out.println(messages.get("student.noReport", StudentsPage.PLACE, e.toString()));
        }
    }
}
