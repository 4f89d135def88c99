/**
 * Correct layers as other people write them: checks must give each of them full points.
 *
 * <p>Read {@link reference.layers.styles.LayersStyles} first.
 */
package reference.layers.styles;
