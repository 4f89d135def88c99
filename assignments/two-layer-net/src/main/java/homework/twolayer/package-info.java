/**
 * A two-layer net for images: affine, ReLU, affine, softmax loss with an L2 penalty.
 *
 * <p>Read {@link homework.twolayer.TwoLayerClassifier} first: its Javadoc is the specification. You edit two files,
 * {@link homework.twolayer.TwoLayerNet} and {@link homework.twolayer.HyperparameterSearch}; everything else is given.
 * {@link homework.twolayer.TrainOnImages} trains your net on pictures once it is written.
 *
 * <p>Uses {@code java.base}, EJML and {@code homework} only.
 */
package homework.twolayer;
