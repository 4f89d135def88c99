package backmark.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a property that a check demands holds, and if not, what was seen.
 *
 * @param holds whether the property holds
 * @param facts label and value, in the order shown
 * @param mistake the id of the known mistake that what was seen proves, or ""
 */
public record Finding(boolean holds, List<Fact> facts, String mistake) {

    /** One line of a message: {@code expected   below 0.5}. */
    public record Fact(String label, String value) {}

    public Finding {
        facts = List.copyOf(facts);
    }

    public static Finding fine() {
        return new Finding(true, List.of(), "");
    }

    public static Finding broken(String expected, String got) {
        return new Finding(false, List.of(new Fact("expected", expected), new Fact("got", got)), "");
    }

    /** Holds if the condition does; the texts are for the other case. */
    public static Finding that(boolean condition, String expected, String got) {
        return condition ? fine() : broken(expected, got);
    }

    /** The same, with one more line. */
    public Finding with(String label, String value) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(new Fact(label, value));
        return new Finding(holds, more, mistake);
    }

    /** The same, proving a known mistake. Say so only where nothing else can give what was seen. */
    public Finding proves(String mistakeId) {
        return new Finding(holds, facts, mistakeId);
    }
}
