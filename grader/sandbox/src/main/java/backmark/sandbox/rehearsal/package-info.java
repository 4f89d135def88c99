/**
 * A dialogue that is played once, when a child's runtime is built: what it loads goes into the archive from which each
 * child starts. It does what homework does, with nothing to grade. It may use only {@code java.base}, EJML and
 * {@code homework}. {@link backmark.sandbox.rehearsal.Rehearsed} is the contract, {@code RehearsedNet} the submission.
 */
package backmark.sandbox.rehearsal;
