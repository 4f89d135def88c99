/**
 * Staff only: the two-layer net's model solution, the mistakes that students make in it, and correct solutions in other
 * styles.
 *
 * <p>Read {@link reference.twolayer.TwoLayerNet} first, then {@link reference.twolayer.FlawedNet}, which is the same net
 * with a question at every place where a mistake is made. Uses {@code homework} and {@code backmark.check.bank}.
 */
package reference.twolayer;
