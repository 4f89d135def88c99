/**
 * What checks are written with.
 *
 * <p>A checks class is an {@link backmark.check.Assignment} with inner {@link backmark.check.Task} classes, whose
 * {@link backmark.check.Check} methods take a {@link backmark.check.Student} and say what is expected of it. The same
 * class runs in a student's {@code mvn test}, in an IDE and in the grader; only who answers changes. Start with
 * {@link backmark.check.Student} and {@link backmark.check.Cases}.
 *
 * <p>Checks name calls and shapes, never processes or files.
 */
package backmark.check;
