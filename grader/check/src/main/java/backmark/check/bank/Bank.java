package backmark.check.bank;

import java.util.List;
import java.util.Set;

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
     * @param mistakes ids of compatible mistakes; with none, the instance is right
     * @param arguments the constructor's arguments
     * @throws IllegalArgumentException if the class or a mistake is unknown
     */
    Object create(String className, Set<String> mistakes, Object... arguments);
}
