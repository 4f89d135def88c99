/**
 * Points from evidence: what is charged, what is carried, what a submission earns. Pure functions, so that a course can
 * change its policy without running anything again.
 *
 * <p>Read {@link backmark.check.score.Score} first.
 */
package backmark.check.score;
