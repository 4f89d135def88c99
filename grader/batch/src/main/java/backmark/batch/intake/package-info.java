/**
 * Turning what a teacher downloads into submissions: folders, single files, archives and the exports of learning
 * systems come in; {@link backmark.batch.intake.Submission}s with decoded sources and a list of
 * {@link backmark.batch.intake.Problem}s go out. {@link backmark.batch.intake.Roster} says whose they are.
 *
 * <p>Read {@link backmark.batch.intake.Intake} first. What comes in is untrusted: nothing is ever written to disk,
 * links are not followed, and every count and size is bounded by {@link backmark.batch.intake.Limits}. Nothing is
 * dropped without a word: a file is a source, an other file, or named in a problem.
 *
 * <p>May use commons-compress, commons-csv, commons-io and Jackson's YAML; knows no assignment and runs no code. Ids
 * are plain ASCII, which costs Korean folder names their letters in file names: a JDK 17 in a container without a
 * locale cannot create any other file.
 */
package backmark.batch.intake;
