/**
 * Correct linear classifiers as other people write them: checks must give each of them full points.
 *
 * <p>Read {@link reference.linear.styles.LinearStyles} first.
 */
package reference.linear.styles;
