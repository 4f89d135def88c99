/**
 * A feed-forward network of any depth: sigmoid layers, quadratic cost, backpropagation, momentum and fine-tuning.
 *
 * <p>Read {@link homework.network.FeedforwardNetwork} first: its Javadoc is the specification. You edit one file,
 * {@link homework.network.Network}; everything else is given.
 *
 * <p>Uses {@code java.base}, EJML and {@code homework} only.
 */
package homework.network;
