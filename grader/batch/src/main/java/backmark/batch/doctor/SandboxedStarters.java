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

    private final Clock clock;

    public SandboxedStarters(Clock clock) {
        this.clock = clock;
    }

    @Override
    public SubmissionResult grade(Installed assignment) throws CannotRun {
        try {
            return grade(assignment, Isolation.BUBBLEWRAP);
        } catch (SandboxUnavailable unavailable) {
            try {
                return grade(assignment, Isolation.NONE); // the starter is the author's own
            } catch (SandboxUnavailable notEvenThat) {
                throw new CannotRun(notEvenThat.getMessage());
            }
        }
    }

    private SubmissionResult grade(Installed assignment, Isolation isolation) throws SandboxUnavailable {
        try (Sandbox sandbox = Sandbox.open(
                        isolation, Sandbox.usualCache(), assignment.homeworkClassPath(), Limits.standard());
                Compiler compiler = sandbox.compiler(TO_COMPILE)) {
            LiveOracle oracle = new LiveOracle(assignment.homework(), LiveOracle.PUBLIC_SEED);
            return new SubmissionGrader(assignment, oracle, sandbox, compiler, clock)
                    .grade(Intake.readOne(assignment.folder().resolve("src/main/java"), Intake.Options.standard()), "")
                    .result();
        }
    }
}
