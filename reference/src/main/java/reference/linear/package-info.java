/**
 * Staff only: the linear classifier's model solution, the mistakes that students make in it, and correct solutions in
 * other styles.
 *
 * <p>Read {@link reference.linear.LinearModel} and {@link reference.linear.HingeLoss} first, then
 * {@link reference.linear.FlawedLinear}, which is the same with a question at every place where a mistake is made. Uses
 * {@code homework} and {@code backmark.check.bank}.
 */
package reference.linear;
