package backmark.check;

import backmark.check.value.Answer;
import backmark.check.value.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a property that a check demands holds, and if not, what was seen.
 *
 * @param holds whether the property holds
 * @param facts label and value, in the order shown
 * @param mistakes ids of the known mistakes that give what was seen; empty if it proves none. A mistake is named when
 *     it is the only one that all broken cases have in common
 * @param shown numbers that reports draw, by name, whether or not the property holds: a row is a curve, rows are a
 *     picture
 */
public record Finding(boolean holds, List<Fact> facts, Set<String> mistakes, Map<String, Tensor> shown) {

    /** One line of a message: {@code expected   below 0.5}. */
    public record Fact(String label, String value) {}

    public Finding {
        facts = List.copyOf(facts);
        mistakes = Set.copyOf(mistakes);
        shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
    }

    public static Finding fine() {
        return new Finding(true, List.of(), Set.of(), Map.of());
    }

    public static Finding broken(String expected, String got) {
        return new Finding(false, List.of(new Fact("expected", expected), new Fact("got", got)), Set.of(), Map.of());
    }

    /** Holds if the condition does; the texts are for the other case. */
    public static Finding that(boolean condition, String expected, String got) {
        return condition ? fine() : broken(expected, got);
    }

    /** The same, with one more line. */
    public Finding with(String label, String value) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(new Fact(label, value));
        return new Finding(holds, more, mistakes, shown);
    }

    /** The same, proving one of these known mistakes. Say so only where nothing else can give what was seen. */
    public Finding proves(String... mistakeIds) {
        return new Finding(holds, facts, Set.of(mistakeIds), shown);
    }

    /**
     * The same, with numbers that reports draw beside the reference's. They decide nothing, so that a class may lack
     * them.
     *
     * @param name {@code loss}, {@code trainAccuracy}, {@code validationAccuracy} or another that the reports know, or a
     *     name that readers of every language know, {@code W1}
     * @param numbers an array for a curve, a matrix for a picture; null shows nothing
     */
    public Finding showing(String name, Object numbers) {
        Map<String, Tensor> more = new LinkedHashMap<>(shown);
        Tensor tensor = Answer.of(numbers).outputs().get(Answer.WHOLE);
        if (tensor != null) {
            more.put(name, tensor);
        }
        return new Finding(holds, facts, mistakes, more);
    }
}
