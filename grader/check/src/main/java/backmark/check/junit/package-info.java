/**
 * How checks run under JUnit Jupiter: in a student's test run, in an IDE and in the grader.
 *
 * <p>Read {@link backmark.check.junit.CheckExtension} first. The grader puts a {@link backmark.check.junit.CheckRun}
 * into the launcher session; without one, the student's own classes are checked against the recording.
 */
package backmark.check.junit;
