package backmark.check.junit;

import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import backmark.check.score.ScoredCheck;
import backmark.report.CheckPage;
import backmark.report.Messages;
import java.util.List;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** A check's outcome as JUnit knows it: failed when wrong, skipped when not written or carried. */
final class CheckFailure extends AssertionFailedError {
    private static final long serialVersionUID = 1L;

    private CheckFailure(String message) {
        super(message);
        setStackTrace(new StackTraceElement[0]); // the lines of the grader help no student
    }

    /** Returns only if the check passed. */
    static void throwFor(CheckResult result, List<CheckResult> soFar, Messages messages) {
        Score score = Score.of(soFar, Carry.FULL);
        ScoredCheck scored = score.checks().get(score.checks().size() - 1);
        Outcome outcome = scored.outcome();
        if (outcome == Outcome.PASSED) {
            return;
        }
        String page = CheckPage.of(scored, messages);
        if (outcome == Outcome.NOT_WRITTEN || outcome == Outcome.CARRIED || outcome.isFree()) {
            TestAbortedException skipped = new TestAbortedException(page);
            skipped.setStackTrace(new StackTraceElement[0]);
            throw skipped;
        }
        throw new CheckFailure("\n" + page + "\n");
    }
}
