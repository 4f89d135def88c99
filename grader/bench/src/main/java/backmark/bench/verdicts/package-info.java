/**
 * Verdicts counted: correct styles, known mistakes, pairs of them, and mistakes that no bank knows, each graded on many
 * sets of fresh cases. One set of fixtures is one seed. Uses the engine as grading does, without a sandbox.
 *
 * <p>Read {@link backmark.bench.verdicts.Verdicts} first, then {@link backmark.bench.verdicts.Fate}.
 */
package backmark.bench.verdicts;
