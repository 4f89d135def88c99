/**
 * Staff's side of the worksheets: each is one description, {@code *.sheet}, from which everything else follows.
 *
 * <p>Read {@code perceptron-by-hand.sheet} first.
 */
package reference.byhand;
