package backmark.batch.grade;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backmark.batch.assignment.Installation;
import backmark.batch.assignment.Installed;
import backmark.batch.intake.Intake;
import backmark.batch.intake.Submission;
import backmark.batch.store.ResultStore;
import backmark.batch.store.SubmissionResult;
import backmark.check.oracle.LiveOracle;
import backmark.sandbox.Isolation;
import backmark.sandbox.Limits;
import backmark.sandbox.Sandbox;
import backmark.sandbox.SandboxUnavailable;
import backmark.sandbox.SandboxUnavailable.Layer;
import backmark.sandbox.compile.Compiler;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that grading needs, opened once for the tests of a class. */
public final class OpenGrader implements AutoCloseable {
    private static final long SEED = 1;
    private static final Clock STANDING_STILL = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    public final Installed assignment;
    private final Sandbox sandbox;
    private final Compiler compiler;
    private final SubmissionGrader grader;

    private OpenGrader(Installed assignment, Sandbox sandbox, Compiler compiler) {
        this.assignment = assignment;
        this.sandbox = sandbox;
        this.compiler = compiler;
        grader = new SubmissionGrader(
                assignment, new LiveOracle(assignment.homework(), SEED), sandbox, compiler, STANDING_STILL);
    }

    /** Skips the test where bubblewrap is not installed; where it is installed and does not work, the test fails. */
    public static OpenGrader of(String assignmentId, Duration perCall) throws Exception {
        Installed assignment = Installation.at(Path.of("../..")).get(assignmentId);
        try {
            Sandbox sandbox = Sandbox.open(
                    Isolation.BUBBLEWRAP,
                    Sandbox.usualCache(),
                    assignment.homeworkClassPath(),
                    Limits.standard().withWallPerCall(perCall));
            return new OpenGrader(assignment, sandbox, sandbox.compiler(Duration.ofSeconds(5)));
        } catch (SandboxUnavailable unavailable) {
            assumeTrue(unavailable.layer() != Layer.PROGRAMS, unavailable.getMessage());
            throw unavailable;
        }
    }

    /** What is at one place, graded alone. */
    public SubmissionResult grade(Path path) {
        return grade(Intake.readOne(path, Intake.Options.standard()));
    }

    SubmissionResult grade(Submission submission) {
        return grader.grade(submission, "key").result();
    }

    /** A class graded into a folder: the results as they are stored, by id. */
    Map<String, SubmissionResult> grade(List<Submission> submissions, int jobs, Path out) throws Exception {
        return grade(submissions, jobs, out, new Quiet());
    }

    Map<String, SubmissionResult> grade(List<Submission> submissions, int jobs, Path out, Progress progress)
            throws Exception {
        try (ResultStore store = ResultStore.open(out)) {
            new Grading(assignment, grader, store, "basis", jobs).run(submissions, false, progress);
        }
        Map<String, SubmissionResult> results = new TreeMap<>();
        for (String id : ResultStore.ids(out)) {
            results.put(id, ResultStore.read(out, id).orElseThrow());
        }
        return results;
    }

    /** Counts what is run. */
    static final class Quiet implements Progress {
        int before;
        int run;

        @Override
        public void begins(int submissions, int finishedBefore) {
            before = finishedBefore;
        }

        @Override
        public void finished(SubmissionResult result) {
            run++;
        }

        @Override
        public void close() {}
    }

    @Override
    public void close() {
        compiler.close();
        sandbox.close();
    }
}
