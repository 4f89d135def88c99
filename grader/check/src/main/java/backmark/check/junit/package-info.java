/**
 * How checks run: under JUnit Jupiter in a student's test run and in an IDE, and by themselves in the grader.
 *
 * <p>Read {@link backmark.check.junit.RunningCheck} first, which both ways share, then
 * {@link backmark.check.junit.CheckExtension} for JUnit's and {@link backmark.check.junit.CheckMethods} for the grader's.
 * JUnit looks for checks anew in every run, 2 to 5 ms for each submission; found once, they cost some microseconds.
 */
package backmark.check.junit;
