package backmark.check.bank;

import backmark.check.call.Maker;
import backmark.check.lines.LineKey;
import backmark.worksheet.Worksheet;
import java.util.List;
import java.util.Optional;

/**
 * All that staff know about an assignment. Implementations are found with {@link java.util.ServiceLoader}, so that the
 * grader depends on none of them.
 */
public interface Homework {

    /** The class with {@link backmark.check.Assignment}: the checks that students have too. */
    Class<?> publicChecks();

    /** Further classes of checks that only graders have; their tasks continue the public ones. */
    default List<Class<?>> hiddenChecks() {
        return List.of();
    }

    /** The names of all classes that a student hands in, without package, in the order of the tasks. */
    List<String> studentClasses();

    /** The model solution. */
    Maker solution();

    /** The model solution with known mistakes. */
    Bank bank();

    /** Correct solutions in other styles. */
    List<Style> styles();

    /** Questions of the handout that a person grades; their points count towards the assignment's total. */
    default List<WrittenQuestion> writtenQuestions() {
        return List.of();
    }

    /** The answers to its questions about a listing; none for most assignments. */
    default LineKey lineKey() {
        return LineKey.NONE;
    }

    /** The worksheet, for an assignment that is one: then nothing of code is asked, and its steps are the checks. */
    default Optional<Worksheet> worksheet() {
        return Optional.empty();
    }
}
