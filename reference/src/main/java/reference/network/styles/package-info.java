/**
 * Correct feed-forward networks as other people write them: checks must give each of them full points.
 *
 * <p>Read {@link reference.network.styles.NetworkStyles} first.
 */
package reference.network.styles;
