package backmark.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that evidence holds in English, in the language of a page. Evidence is the same whatever the language, so a
 * sentence is known by the English template it was made from; one that is not known is shown as it is.
 *
 * <p>A file of sentences has two lines for each, the English template and the other, and an empty line between them.
 * {@code {0}} is a place; what is found at {@code {s0}} is itself a sentence. Lines with {@code #} are remarks.
 */
public final class Sentences {
    /** No sentences: everything is shown as it is. */
    public static final Sentences NONE = new Sentences(List.of());

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** Longer than any sentence; a text of a submission may be of any length. */
    private static final int LONGEST = 2_000;

    private static final int DEEPEST = 3;

    private final List<Sentence> known;

    private Sentences(List<Sentence> known) {
        this.known = known;
    }

    /**
     * A sentence in two languages.
     *
     * @param start what the English one begins with
     * @param english what it looks like; a group for every place
     * @param places names of the groups, in order
     * @param fixed how many letters of the English one are always the same
     */
    private record Sentence(String start, Pattern english, List<String> places, int fixed, String other) {

        static Sentence of(String english, String other) {
            StringBuilder pattern = new StringBuilder();
            List<String> places = new ArrayList<>();
            Matcher place = PLACE.matcher(english);
            String start = null;
            int from = 0;
            int fixed = 0;
            while (place.find()) {
                String before = english.substring(from, place.start());
                start = start == null ? before : start;
                pattern.append(Pattern.quote(before)).append("(.*?)");
                fixed += before.length();
                places.add(place.group(1));
                from = place.end();
            }
            String end = english.substring(from);
            pattern.append(Pattern.quote(end));
            return new Sentence(
                    start == null ? end : start,
                    Pattern.compile(pattern.toString(), Pattern.DOTALL),
                    places,
                    fixed + end.length(),
                    other);
        }

        /** What is found at the places of a sentence, or null where it is another one. */
        Map<String, String> found(String sentence) {
            if (!sentence.startsWith(start)) {
                return null;
            }
            Matcher matcher = english.matcher(sentence);
            if (!matcher.matches()) {
                return null;
            }
            Map<String, String> found = new HashMap<>();
            for (int i = 0; i < places.size(); i++) {
                found.putIfAbsent(places.get(i), matcher.group(i + 1));
            }
            return found;
        }
    }

    /**
     * The sentences of a file.
     *
     * @throws IllegalArgumentException if a sentence lacks its other line, or the other line has a place of its own
     */
    public static Sentences of(String file) {
        Map<String, String> pairs = new HashMap<>();
        String english = null;
        for (String line : file.split("\\R")) {
            if (line.isBlank()) {
                if (english != null) {
                    throw new IllegalArgumentException("\"" + english + "\" has no second line");
                }
            } else if (!line.startsWith("#")) {
                if (english == null) {
                    english = line;
                } else {
                    pairs.put(english, line);
                    english = null;
                }
            }
        }
        if (english != null) {
            throw new IllegalArgumentException("\"" + english + "\" has no second line");
        }
        return of(pairs);
    }

    /** Sentences by their English templates. */
    public static Sentences of(Map<String, String> pairs) {
        List<Sentence> known = new ArrayList<>();
        pairs.forEach((english, other) -> {
            Sentence sentence = Sentence.of(english, other);
            Matcher place = PLACE.matcher(other);
            while (place.find()) {
                if (!sentence.places().contains(place.group(1))) {
                    throw new IllegalArgumentException(
                            "\"" + other + "\" has " + place.group() + ", which \"" + english + "\" does not have");
                }
            }
            known.add(sentence);
        });
        return sorted(known);
    }

    /** The sentences in a file beside a class; none where there is no such file. */
    public static Sentences beside(Class<?> type, String name) {
        try (InputStream bytes = type.getResourceAsStream(name)) {
            return bytes == null ? NONE : of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** These and others. */
    public Sentences and(Sentences others) {
        List<Sentence> all = new ArrayList<>(known);
        all.addAll(others.known);
        return sorted(all);
    }

    /** What a template leaves open could hold a shorter one, so the longest come first. */
    private static Sentences sorted(List<Sentence> known) {
        known.sort(Comparator.comparingInt((Sentence each) -> -each.fixed()).thenComparing(Sentence::other));
        return new Sentences(List.copyOf(known));
    }

    /** A sentence in the other language, or as it is. */
    public String said(String english) {
        return said(english, DEEPEST);
    }

    private String said(String english, int deep) {
        if (english.length() > LONGEST || deep == 0) {
            return english;
        }
        for (Sentence each : known) {
            Map<String, String> found = each.found(english);
            if (found != null) {
                return PLACE.matcher(each.other()).replaceAll(place -> {
                    String name = place.group(1);
                    String text = found.get(name);
                    return Matcher.quoteReplacement(name.startsWith("s") ? said(text, deep - 1) : text);
                });
            }
        }
        return english;
    }
}
