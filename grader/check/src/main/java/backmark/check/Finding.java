package backmark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether a property that a check demands holds, and if not, what was seen.
 *
 * @param holds whether the property holds
 * @param facts label and value, in the order shown
 * @param mistakes ids of the known mistakes that give what was seen; empty if it proves none. A mistake is named when
 *     it is the only one that all broken cases have in common
 */
public record Finding(boolean holds, List<Fact> facts, Set<String> mistakes) {

    /** One line of a message: {@code expected   below 0.5}. */
    public record Fact(String label, String value) {}

    public Finding {
        facts = List.copyOf(facts);
        mistakes = Set.copyOf(mistakes);
    }

    public static Finding fine() {
        return new Finding(true, List.of(), Set.of());
    }

    public static Finding broken(String expected, String got) {
        return new Finding(false, List.of(new Fact("expected", expected), new Fact("got", got)), Set.of());
    }

    /** Holds if the condition does; the texts are for the other case. */
    public static Finding that(boolean condition, String expected, String got) {
        return condition ? fine() : broken(expected, got);
    }

    /** The same, with one more line. */
    public Finding with(String label, String value) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(new Fact(label, value));
        return new Finding(holds, more, mistakes);
    }

    /** The same, proving one of these known mistakes. Say so only where nothing else can give what was seen. */
    public Finding proves(String... mistakeIds) {
        return new Finding(holds, facts, Set.of(mistakeIds));
    }
}
