/**
 * A two-layer net with a sigmoid inside and a softmax at the end, for pictures of digits.
 *
 * <p>Read {@link homework.sigmoidnet.SigmoidClassifier} first: its Javadoc is the specification. You edit one file,
 * {@link homework.sigmoidnet.SigmoidNet}; everything else is given. {@link homework.sigmoidnet.TrainOnDigits} trains your
 * net once it is written.
 *
 * <p>Uses {@code java.base}, EJML and {@code homework} only.
 */
package homework.sigmoidnet;
