/**
 * Correct optimizers written in other ways than the lesson's, all of which deserve full points.
 *
 * <p>Read {@link reference.optimizers.styles.OptimizersStyles} first. The first four styles differ in how they go through
 * the numbers and keep their state; the others are one walk over the numbers
 * ({@link reference.optimizers.styles.NumberByNumber}) with other formulas. The package uses the assignment's contract,
 * EJML and {@code backmark.check.bank}, and nothing of the lesson: two independent ways to the same numbers.
 */
package reference.optimizers.styles;
