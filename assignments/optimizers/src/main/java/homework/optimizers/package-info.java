/**
 * Update rules: how a gradient changes the parameters of a net. Uses EJML and {@code homework} only.
 *
 * <p>Read {@link homework.optimizers.Optimizer} first; then write {@link homework.optimizers.Sgd},
 * {@link homework.optimizers.Momentum} and {@link homework.optimizers.AdaGrad}.
 */
package homework.optimizers;
