package backmark.batch.grade;

import backmark.batch.intake.Submission;
import backmark.batch.store.SubmissionResult;

/** Grades one submission at a time. Safe for several threads. */
@FunctionalInterface
public interface Grader {

    /**
     * Grades a submission; never throws for what is in it.
     *
     * @param key a digest of all that its evidence depends on
     */
    Graded grade(Submission submission, String key);

    /**
     * What one grading gave.
     *
     * @param doubtful whether a call ran out of time that may have been kept waiting by others
     */
    record Graded(SubmissionResult result, boolean doubtful) {}
}
