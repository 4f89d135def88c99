package backmark.check.verdict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * A factor that people write with the letters of a handout: {@code N}, {@code 1/N}, {@code N/C}, {@code 1-momentum}.
 *
 * @param text as it is written
 * @param letters those it is made of
 * @param value what it is for given sizes
 */
record Term(String text, Set<String> letters, ToDoubleFunction<Map<String, Double>> value) {

    /** All terms of the letters that every case has, those of one letter first. */
    static List<Term> of(List<Map<String, Double>> sizes) {
        Set<String> letters = new LinkedHashSet<>(sizes.get(0).keySet());
        sizes.forEach(each -> letters.retainAll(each.keySet()));
        List<Term> terms = new ArrayList<>();
        for (String a : letters) {
            terms.add(new Term(a, Set.of(a), s -> s.get(a)));
            terms.add(new Term("1/" + a, Set.of(a), s -> 1 / s.get(a)));
            terms.add(new Term("(1-" + a + ")", Set.of(a), s -> rest(s.get(a))));
            terms.add(new Term("1/(1-" + a + ")", Set.of(a), s -> 1 / rest(s.get(a))));
        }
        for (String a : letters) {
            for (String b : letters) {
                if (!a.equals(b)) {
                    terms.add(new Term(a + "/" + b, Set.of(a, b), s -> s.get(a) / s.get(b)));
                }
                if (a.compareTo(b) < 0) {
                    terms.add(new Term(a + "*" + b, Set.of(a, b), s -> s.get(a) * s.get(b)));
                    terms.add(new Term("1/(" + a + "*" + b + ")", Set.of(a, b), s -> 1 / (s.get(a) * s.get(b))));
                }
            }
        }
        List<Term> negative = new ArrayList<>();
        terms.forEach(each -> negative.add(
                new Term("-" + each.text(), each.letters(), s -> -each.value().applyAsDouble(s))));
        terms.addAll(negative);
        return terms;
    }

    /** What a rate leaves; {@code NaN} for what is no rate. */
    private static double rest(double rate) {
        return rate > 0 && rate < 1 ? 1 - rate : Double.NaN;
    }
}
