package backmark.check.bank;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The model solution of an assignment together with the mistakes that students are known to make in it.
 *
 * <p>One variant of the solution asks, where a mistake would be made, whether it is to make it; so any compatible set of
 * mistakes can be made together.
 */
public interface Bank {

    /** All known mistakes, in the order of the tasks. */
    List<Mistake> mistakes();

    /**
     * An instance of a student's class that makes exactly these mistakes.
     *
     * @param className the student's class without its package, for example {@code TwoLayerNet}
     * @param mistakes ids of compatible mistakes; with none, the instance is right. An instance that keeps the set
     *     itself and asks it with {@code contains}, only where it would make the mistake, is found out about fastest:
     *     see {@link MistakesMade}
     * @param arguments the constructor's arguments
     * @throws IllegalArgumentException if the class or a mistake is unknown
     */
    Object create(String className, Set<String> mistakes, Object... arguments);

    /**
     * Checks that a bank has all these mistakes.
     *
     * @param assignment the assignment's id, for the message
     * @throws IllegalArgumentException if it does not, naming those that it lacks
     */
    static void requireKnown(String assignment, List<Mistake> known, Set<String> mistakes) {
        Set<String> unknown = new TreeSet<>(MistakesMade.idsOf(mistakes));
        known.forEach(mistake -> unknown.remove(mistake.id()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(assignment + " has no mistake " + String.join(", ", unknown));
        }
    }
}
