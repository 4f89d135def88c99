/**
 * Grading: from a submission's files to its evidence, one submission after the other or several at once.
 *
 * <p>Read {@link backmark.batch.grade.Grading} first; {@link backmark.batch.grade.SubmissionGrader} does one of them.
 */
package backmark.batch.grade;
