/**
 * Questions that are answered by pointing at lines of a numbered listing: reading {@code answers.csv}, the key with
 * several acceptable answers, partial credit, and the explanation of usual wrong answers.
 *
 * <p>Everything here is pure: text and numbers in, a mark or a {@link backmark.check.result.CheckResult} out. The key
 * is staff's; without it, as in a student's own test run, an answer is read and stays undecided.
 *
 * <p>Read {@link backmark.check.lines.AnswerSheet} first, then {@link backmark.check.lines.LineQuestion}.
 */
package backmark.check.lines;
