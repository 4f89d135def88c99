/**
 * The assignments of this installation: what is on the class path as a {@link backmark.check.bank.Homework} and in the
 * folders beside the grader. Read {@link backmark.batch.assignment.Installation} first.
 */
package backmark.batch.assignment;
