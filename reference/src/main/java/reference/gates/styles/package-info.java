/**
 * Correct gates and expressions as other people write them: checks must give each of them full points.
 *
 * <p>Read {@link reference.gates.styles.GatesStyles} first.
 */
package reference.gates.styles;
