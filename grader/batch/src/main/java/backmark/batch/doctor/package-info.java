/**
 * Whether an assignment is fit to be handed out: its starter, model solution, correct styles, known mistakes, cases,
 * recording, handout and words, examined before a student meets them. Uses the same checks, oracle and sandbox as
 * grading; knows no command line.
 *
 * <p>Read {@link backmark.batch.doctor.Doctor} first, then {@link backmark.batch.doctor.Trial}, which says what became of
 * an implementation whose mistakes are known.
 */
package backmark.batch.doctor;
