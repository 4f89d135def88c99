/**
 * Telling samples apart without a hidden layer: by their nearest neighbours, and by scores that are linear in the sample.
 *
 * <p>Read {@link homework.linear.NeighborClassifier}, {@link homework.linear.LinearLoss} and
 * {@link homework.linear.Differentiator}: their Javadoc is the specification. You edit four files,
 * {@link homework.linear.NearestNeighbor}, {@link homework.linear.HingeLoss}, {@link homework.linear.SoftmaxLoss} and
 * {@link homework.linear.NumericalGradient}; everything else is given.
 *
 * <p>Uses {@code java.base}, EJML and {@code homework} only.
 */
package homework.linear;
