/**
 * Staff only: the feed-forward network's model solution, the mistakes that students make in it, the key to the questions
 * about its listing, and correct solutions in other styles.
 *
 * <p>Read {@link reference.network.Network} first, then {@link reference.network.FlawedNetwork}, which is the same
 * network with a question at every place where a mistake is made. Uses {@code homework} and {@code backmark.check}.
 */
package reference.network;
