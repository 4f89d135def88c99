package backmark.batch.doctor;

import backmark.batch.assignment.Installed;
import backmark.batch.grade.SubmissionGrader;
import backmark.batch.intake.Intake;
import backmark.batch.store.SubmissionResult;
import backmark.check.oracle.LiveOracle;
import backmark.sandbox.Isolation;
import backmark.sandbox.Limits;
import backmark.sandbox.Sandbox;
import backmark.sandbox.SandboxUnavailable;
import backmark.sandbox.compile.Compiler;
import java.time.Clock;
import java.time.Duration;

/** Starters on the way that submissions take: intake, compiler, child. */
public final class SandboxedStarters implements Starters {
    private static final Duration TO_COMPILE = Duration.ofSeconds(20);

    private final Isolation isolation;
    private final Clock clock;

    /** Starters shut in like submissions; they are the author's own, so {@link Isolation#NONE} is as good. */
    public SandboxedStarters(Isolation isolation, Clock clock) {
        this.isolation = isolation;
        this.clock = clock;
    }

    @Override
    public SubmissionResult grade(Installed assignment) throws CannotRun {
        try (Sandbox sandbox = Sandbox.open(
                        isolation, Sandbox.usualCache(), assignment.homeworkClassPath(), Limits.standard());
                Compiler compiler = sandbox.compiler(TO_COMPILE)) {
            LiveOracle oracle = new LiveOracle(assignment.homework(), LiveOracle.PUBLIC_SEED);
            return new SubmissionGrader(
                            assignment, oracle, sandbox, compiler, Limits.standard().wallPerCall(), clock)
                    .grade(
                            Intake.readOne(
                                    assignment.folder().resolve("src/main/java"),
                                    Intake.Options.standard()),
                            "")
                    .result();
        } catch (SandboxUnavailable unavailable) {
            throw new CannotRun(unavailable.getMessage());
        }
    }
}
