/**
 * From what a student's code returned to what is said about it: distance bands, the search for the mistakes that give
 * exactly these numbers, and facts where no known mistake does.
 *
 * <p>Read {@link backmark.check.verdict.Judge} first, then {@link backmark.check.verdict.Diagnosis}.
 */
package backmark.check.verdict;
