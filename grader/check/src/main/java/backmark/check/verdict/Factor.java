package backmark.check.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A factor found in every case, in the letters of the handout where they give it: 11 where N is 11.
 *
 * @param times how it is written: {@code 2}, {@code 1/N}, {@code 0.4342944819}
 * @param letters each letter that gives it, with its values in the cases
 * @param remark what it is known from, in English and Korean, or two empty texts
 * @param value its value if it is the same in all cases, otherwise {@code NaN}
 */
record Factor(String times, Map<String, List<Double>> letters, List<String> remark, double value) {
    private static final double SAME = 1e-9;
    private static final List<String> NO_REMARK = List.of("", "");

    /** Numbers that need no letter to be understood. */
    private static final Map<Double, String> PLAIN = plain();

    static final Factor ONE = new Factor("1", Map.of(), NO_REMARK, 1);
    static final Factor ZERO = new Factor("0", Map.of(), NO_REMARK, 0);

    /**
     * Writes a factor.
     *
     * @param values in each case
     * @param sizes the letters of each case
     * @param anyNumber whether a number that has no name may be written, if it is the same in all cases
     * @return empty if the values have nothing in common
     */
    static Optional<Factor> of(double[] values, List<Map<String, Double>> sizes, boolean anyNumber) {
        return of(values, sizes, anyNumber, null);
    }

    /** The same for several factors in turn, with {@link Term#of} these sizes made once; null to make it if need be. */
    static Optional<Factor> of(
            double[] values, List<Map<String, Double>> sizes, boolean anyNumber, List<Term> ofTheSizes) {
        boolean constant = true;
        for (double v : values) {
            if (!Double.isFinite(v)) {
                return Optional.empty();
            }
            constant &= Math.abs(v - values[0]) <= SAME * Math.abs(values[0]);
        }
        double value = constant ? values[0] : Double.NaN;
        if (constant) {
            for (Map.Entry<Double, String> plain : PLAIN.entrySet()) {
                if (near(value, plain.getKey())) {
                    return Optional.of(new Factor(plain.getValue(), Map.of(), NO_REMARK, plain.getKey()));
                }
            }
        }
        List<Term> terms = terms(values, sizes, ofTheSizes == null ? Term.of(sizes) : ofTheSizes);
        if (!terms.isEmpty()) {
            String times = constant ? number(value) : terms.get(0).text();
            return Optional.of(new Factor(times, letters(terms, sizes), NO_REMARK, value));
        }
        if (!constant) {
            return Optional.empty();
        }
        List<String> remark = logarithm(value);
        return anyNumber || !remark.equals(NO_REMARK) || isSimple(value)
                ? Optional.of(new Factor(number(value), Map.of(), remark, value))
                : Optional.empty();
    }

    boolean isOne() {
        return value == 1;
    }

    boolean isZero() {
        return value == 0;
    }

    private static Map<Double, String> plain() {
        Map<Double, String> plain = new LinkedHashMap<>();
        plain.put(0.0, "0");
        plain.put(1.0, "1");
        plain.put(-1.0, "-1");
        plain.put(2.0, "2");
        plain.put(0.5, "1/2");
        plain.put(-2.0, "-2");
        plain.put(-0.5, "-1/2");
        return plain;
    }

    private static boolean near(double value, double target) {
        return Math.abs(value - target) <= SAME * Math.max(Math.abs(target), target == 0 ? 1 : 0);
    }

    private static boolean isSimple(double value) {
        return near(value, Math.rint(value)) || near(1 / value, Math.rint(1 / value));
    }

    private static String number(double value) {
        double inverse = Math.rint(1 / value);
        return Math.abs(value) < 1 && near(1 / value, inverse)
                ? (value < 0 ? "-" : "") + "1/" + new Decimal(Math.abs(inverse))
                : new Decimal(value).toString();
    }

    private static List<String> logarithm(double value) {
        double size = Math.abs(value);
        if (near(size, 1 / Math.log(10)) || near(size, Math.log(10))) {
            return List.of("as with a logarithm to base 10", "밑이 10인 로그를 쓸 때처럼");
        }
        if (near(size, 1 / Math.log(2)) || near(size, Math.log(2))) {
            return List.of("as with a logarithm to base 2", "밑이 2인 로그를 쓸 때처럼");
        }
        return NO_REMARK;
    }

    /** All terms that have these values, only the simplest ones. */
    private static List<Term> terms(double[] values, List<Map<String, Double>> sizes, List<Term> all) {
        List<Term> fitting = new ArrayList<>();
        for (Term term : all) {
            if (fits(term, values, sizes)) {
                fitting.add(term);
            }
        }
        int simplest =
                fitting.stream().mapToInt(term -> term.letters().size()).min().orElse(0);
        return fitting.stream()
                .filter(term -> term.letters().size() == simplest)
                .toList();
    }

    private static boolean fits(Term term, double[] values, List<Map<String, Double>> sizes) {
        for (int i = 0; i < values.length; i++) {
            double expected = term.value().applyAsDouble(sizes.get(i));
            if (expected == 0 || !(Math.abs(values[i] - expected) <= SAME * Math.abs(expected))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<Double>> letters(List<Term> terms, List<Map<String, Double>> sizes) {
        Map<String, List<Double>> letters = new LinkedHashMap<>();
        for (Term term : terms) {
            for (String letter : sizes.get(0).keySet()) {
                if (term.letters().contains(letter)) {
                    letters.put(
                            letter, sizes.stream().map(each -> each.get(letter)).toList());
                }
            }
        }
        return letters;
    }

    /** {@code N is 11 here}; empty if no letter is needed. */
    String whereInEnglish() {
        return letters.entrySet().stream()
                .map(each -> each.getKey() + " is " + Sentence.names(distinct(each.getValue())))
                .collect(Collectors.joining(", "));
    }

    /** {@code N = 11}; empty if no letter is needed. */
    String whereInKorean() {
        return letters.entrySet().stream()
                .map(each -> each.getKey() + " = " + Sentence.list(distinct(each.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static List<String> distinct(List<Double> values) {
        boolean same = values.stream().allMatch(values.get(0)::equals);
        return (same ? values.subList(0, 1) : values)
                .stream().map(v -> new Decimal(v).toString()).toList();
    }
}
