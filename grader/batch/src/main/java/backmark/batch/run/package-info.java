/**
 * Running an assignment's checks on one submission, and one submission after the other.
 *
 * <p>Read {@link backmark.batch.run.CheckRunner} first.
 */
package backmark.batch.run;
