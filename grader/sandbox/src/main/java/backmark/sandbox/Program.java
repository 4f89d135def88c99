package backmark.sandbox;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A submission as the child gets it.
 *
 * @param classes class files by class name, as the compiler made them
 * @param given names of top-level types that no submission replaces: the contracts and everything that passes through
 *     them
 */
public record Program(Map<String, byte[]> classes, Set<String> given) {
    public Program {
        classes = Map.copyOf(new LinkedHashMap<>(classes));
        given = Set.copyOf(given);
    }

    /** A submission that is used through some contracts; all types that these mention are given. */
    public static Program of(Map<String, byte[]> classes, Collection<Class<?>> contracts) {
        return new Program(classes, GivenTypes.reachableFrom(contracts));
    }
}
