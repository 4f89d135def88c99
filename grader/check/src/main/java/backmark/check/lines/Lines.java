package backmark.check.lines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some lines of a listing, without order.
 *
 * @param numbers of the lines, from 1
 */
public record Lines(SortedSet<Integer> numbers) {
    /** No line. */
    public static final Lines NONE = new Lines(new TreeSet<>());

    /** No listing is as long; more digits are a slip, and a range of this length costs nothing to write out. */
    static final int MOST = 9_999;

    /** More characters name no lines; patterns would look at them again and again. */
    private static final int LONGEST = 500;

    // Students write 12-14, 12~14 and 12–14, "line 12", "L12" and "12행".
    private static final Pattern PART = Pattern.compile(
            "(?:lines?|l|no\\.?|줄|행)?\\s*(\\d{1,4})\\s*(?:줄|행)?"
                    + "(?:\\s*(?:-|~|to|\\.\\.)\\s*(?:lines?|l|줄|행)?\\s*(\\d{1,4})\\s*(?:줄|행)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212\uFF0D\u301C\uFF5E]");
    private static final Pattern SEPARATORS = Pattern.compile("\\s*(?:[,;&+、，]|\\band\\b)\\s*");

    public Lines {
        numbers = new TreeSet<>(numbers);
        if (!numbers.isEmpty() && (numbers.first() < 1 || numbers.last() > MOST)) {
            throw new IllegalArgumentException("lines are counted from 1 to " + MOST + ", but got " + numbers);
        }
    }

    /** The lines with these numbers. */
    public static Lines of(int... numbers) {
        SortedSet<Integer> all = new TreeSet<>();
        for (int number : numbers) {
            all.add(number);
        }
        return new Lines(all);
    }

    /** The lines from one number to another, both included; either may be the larger. */
    public static Lines range(int one, int other) {
        SortedSet<Integer> all = new TreeSet<>();
        for (int number = Math.min(one, other); number <= Math.max(one, other); number++) {
            all.add(number);
        }
        return new Lines(all);
    }

    /** Lines as people write them: {@code 12}, {@code 12-14}, {@code 12, 15-16}; empty if the text is something else. */
    public static Optional<Lines> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = DASHES.matcher(text.strip()).replaceAll("-");
        SortedSet<Integer> all = new TreeSet<>();
        for (String part : SEPARATORS.split(plain)) {
            if (part.isEmpty()) {
                continue; // a comma too many
            }
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int from = Integer.parseInt(matcher.group(1));
            int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
            if (from == 0 || to == 0) {
                return Optional.empty();
            }
            all.addAll(range(from, to).numbers());
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(new Lines(all));
    }

    public boolean isEmpty() {
        return numbers.isEmpty();
    }

    public int count() {
        return numbers.size();
    }

    /** Those that are in both. */
    public Lines and(Lines other) {
        return filtered(other.numbers, true);
    }

    /** Those that are not in the other. */
    public Lines without(Lines other) {
        return filtered(other.numbers, false);
    }

    /** Those that are in either. */
    public Lines or(Lines other) {
        SortedSet<Integer> all = new TreeSet<>(numbers);
        all.addAll(other.numbers);
        return new Lines(all);
    }

    private Lines filtered(Collection<Integer> others, boolean inside) {
        SortedSet<Integer> kept = new TreeSet<>(numbers);
        kept.removeIf(number -> others.contains(number) != inside);
        return new Lines(kept);
    }

    /** In the shortest form that {@link #parse} reads: {@code 12, 15-16}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        Integer from = null;
        Integer to = null;
        for (int number : numbers) {
            if (from != null && number == to + 1) {
                to = number;
                continue;
            }
            if (from != null) {
                parts.add(shown(from, to));
            }
            from = number;
            to = number;
        }
        if (from != null) {
            parts.add(shown(from, to));
        }
        return String.join(", ", parts);
    }

    private static String shown(int from, int to) {
        return from == to ? "" + from : from + "-" + to;
    }
}
