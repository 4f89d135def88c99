/**
 * Correct sigmoid nets as other people write them: checks must give each of them full points.
 *
 * <p>Read {@link reference.sigmoidnet.styles.SigmoidStyles} first.
 */
package reference.sigmoidnet.styles;
