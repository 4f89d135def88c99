/**
 * What the right answer is, and what each known mistake would answer: from the live reference and its bank, or from a
 * recording of them that students have.
 *
 * <p>Read {@link backmark.check.oracle.Statement} first, then {@link backmark.check.oracle.Oracle}.
 */
package backmark.check.oracle;
