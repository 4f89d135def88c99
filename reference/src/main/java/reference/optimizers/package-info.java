/**
 * The optimizers as a lesson, and what students are known to get wrong in them.
 *
 * <p>Read {@link reference.optimizers.Sgd} first, then {@link reference.optimizers.Momentum} and
 * {@link reference.optimizers.AdaGrad}: each of the others changes one thing about one of these. The mistakes start at
 * {@link reference.optimizers.OptimizersBank}. The package uses the assignment's contract, EJML and
 * {@code backmark.check.bank}.
 */
package reference.optimizers;
