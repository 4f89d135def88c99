/**
 * Marks that people give for written answers: {@code manual.csv} in the folder of a graded class. Read {@link
 * backmark.batch.manual.ManualMarks} first.
 */
package backmark.batch.manual;
