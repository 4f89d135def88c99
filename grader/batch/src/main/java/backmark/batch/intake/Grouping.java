package backmark.batch.intake;

import java.util.List;

/**
 * The submissions found in a container.
 *
 * @param problems those of no single submission, and notes on how the container was understood
 */
record Grouping(List<Group> groups, List<Problem> problems) {

    /** Says that a container was read as several submissions. */
    static Problem note(Container container, int count, String each) {
        return Problem.of(Problem.Kind.ONE_EACH, container.place(), count, each);
    }
}
