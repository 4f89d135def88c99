package backmark.check.junit;

import backmark.check.call.InProcessHost;
import backmark.check.call.Maker;
import backmark.check.lines.LineAnswers;
import backmark.check.lines.LineKey;
import backmark.check.oracle.RecordedOracle;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import backmark.report.HtmlReports;
import backmark.report.Messages;
import backmark.report.Scoreboard;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A student's own test run: the classes of this project against the recording, a scoreboard and a page at the end. */
final class StudentRun implements AutoCloseable {
    /** Long enough for a training task on a slow machine. */
    private static final Duration PER_CALL = Duration.ofSeconds(30);

    private final InProcessHost host;
    private final CheckRun run;
    private final StudentsPage page;
    private final Messages messages;
    private final CompletableFuture<HtmlReports> reports;

    StudentRun(Class<?> checks) {
        messages = Messages.ofThisMachine().about(checks);
        // Made while the checks run: reading the templates takes as long as many checks.
        reports = CompletableFuture.supplyAsync(() -> new HtmlReports(messages).ready());
        page = new StudentsPage(checks);
        host = InProcessHost.withLimit(Maker.of(checks.getClassLoader()), PER_CALL);
        run = new CheckRun(host, new RecordedOracle(RecordedOracle.read(checks)), answers(checks), LineKey.NONE);
    }

    /** The answers beside the handout: two folders above the compiled checks, wherever the test run was started. */
    private static LineAnswers answers(Class<?> checks) {
        try {
            Path compiled = Path.of(
                    checks.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path file = compiled.resolve("../..").normalize().resolve(LineAnswers.FILE);
            return Files.isRegularFile(file)
                    ? LineAnswers.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    : LineAnswers.NONE;
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot read " + LineAnswers.FILE + ": " + e.getMessage(), e);
        }
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
