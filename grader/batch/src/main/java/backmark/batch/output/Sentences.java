package backmark.batch.output;

import backmark.batch.intake.Problem;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences about uploads and sources, which files of data hold in English, in the language of a page. A sentence is
 * known by the English template it was made from; one that is not known is shown as it is.
 */
public final class Sentences {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final List<Sentence> known;

    private Sentences(List<Sentence> known) {
        this.known = known;
    }

    /**
     * A sentence in two languages.
     *
     * @param english what the English one looks like; a group for every place
     * @param places names of the groups, in order
     * @param fixed how many letters of the English one are always the same
     */
    private record Sentence(Pattern english, List<String> places, int fixed, String other) {

        static Sentence of(String english, String other) {
            StringBuilder pattern = new StringBuilder();
            List<String> places = new ArrayList<>();
            Matcher place = PLACE.matcher(english);
            int from = 0;
            int fixed = 0;
            while (place.find()) {
                pattern.append(Pattern.quote(english.substring(from, place.start())))
                        .append("(.*?)");
                fixed += place.start() - from;
                places.add(place.group(1));
                from = place.end();
            }
            pattern.append(Pattern.quote(english.substring(from)));
            return new Sentence(
                    Pattern.compile(pattern.toString(), Pattern.DOTALL),
                    places,
                    fixed + english.length() - from,
                    other);
        }

        /** The other sentence with what was found at the places, or null. */
        String said(String sentence) {
            Matcher matcher = english.matcher(sentence);
            if (!matcher.matches()) {
                return null;
            }
            Map<String, String> found = new HashMap<>();
            for (int i = 0; i < places.size(); i++) {
                found.putIfAbsent(places.get(i), matcher.group(i + 1));
            }
            return PLACE.matcher(other).replaceAll(place -> Matcher.quoteReplacement(found.get(place.group(1))));
        }
    }

    /** The sentences of a language: {@code ko}; of any other, English ones stay as they are. */
    public static Sentences of(String language) {
        if (!language.equals("ko")) {
            return new Sentences(List.of());
        }
        Properties texts = texts("sentences_ko.properties");
        Properties english = texts("sentences_en.properties");
        for (Problem.Kind kind : Problem.Kind.values()) {
            english.setProperty(kind.name(), kind.template());
        }
        List<Sentence> known = new ArrayList<>();
        for (String key : english.stringPropertyNames()) {
            known.add(Sentence.of(english.getProperty(key), texts.getProperty(key)));
        }
        // What a template leaves open could hold a shorter one.
        known.sort(Comparator.comparingInt((Sentence each) -> -each.fixed()).thenComparing(Sentence::other));
        return new Sentences(known);
    }

    private static Properties texts(String name) {
        Properties texts = new Properties();
        try (InputStreamReader reader =
                new InputStreamReader(Sentences.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return texts;
    }

    /** A sentence in this language. */
    public String said(String english) {
        for (Sentence each : known) {
            String said = each.said(english);
            if (said != null) {
                return said;
            }
        }
        return english;
    }
}
