/**
 * Correct two-layer nets as other people write them: checks must give each of them full points.
 *
 * <p>Read {@link reference.twolayer.styles.TwoLayerStyles} first.
 */
package reference.twolayer.styles;
