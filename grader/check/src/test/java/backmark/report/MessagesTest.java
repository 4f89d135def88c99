package backmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {
    private static final Messages ENGLISH = Messages.of("en");
    private static final Messages KOREAN = Messages.of("ko");

    /** The same in every language. */
    private static final Set<String> NAMES = Set.of("Backmark", "Java", "bubblewrap");

    /** A key in a call of {@code get} or {@code t}, or passed on by a method whose name says so; also its beginning. */
    private static final Pattern KEY = Pattern.compile("\"((?:[a-z][A-Za-z]*\\.)+(?:[A-Za-z0-9]+)?|[a-z][A-Za-z]*)\"");

    private static final Pattern CALL = Pattern.compile("(?:messages\\.get\\(|\\bt\\()\\s*\"([A-Za-z0-9.]+)\"");

    @Test
    void everyTextExistsInBothLanguages() {
        assertThat(KOREAN.keys()).containsExactlyInAnyOrderElementsOf(ENGLISH.keys());
    }

    @Test
    void koreanUsesNoPlaceThatEnglishHasNoValueFor() {
        for (String key : ENGLISH.keys()) {
            // English may use more: a number decides between "it" and "they".
            assertThat(places(ENGLISH, key)).as(key).containsAll(places(KOREAN, key));
        }
    }

    @Test
    void noTextIsLeftUntranslated() {
        Set<String> same = ENGLISH.keys().stream()
                .filter(key -> ENGLISH.get(key).equals(KOREAN.get(key)))
                .filter(key -> ENGLISH.get(key).matches("(?s).*[A-Za-z]{3}.*"))
                .filter(key -> !NAMES.contains(ENGLISH.get(key)))
                .collect(Collectors.toSet());
        assertThat(same).isEmpty();
    }

    @Test
    void everyTextThatIsAskedForExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            Matcher call = CALL.matcher(source);
            while (call.find()) {
                String key = call.group(1);
                boolean exists = key.endsWith(".")
                        ? ENGLISH.keys().stream().anyMatch(known -> known.startsWith(key))
                        : ENGLISH.keys().contains(key);
                if (!exists) {
                    missing.add(key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsAskedForSomewhere() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String source : sources()) {
            Matcher key = KEY.matcher(source);
            while (key.find()) {
                used.add(key.group(1));
            }
        }
        Set<String> unused = ENGLISH.keys().stream()
                .filter(key -> !used.contains(key))
                .filter(key -> used.stream().noneMatch(part -> part.endsWith(".") && key.startsWith(part)))
                .filter(key -> !(key.startsWith("label.") && used.contains(key.substring("label.".length()))))
                .collect(Collectors.toSet());
        assertThat(unused).isEmpty();
    }

    @Test
    void anUnknownTextIsAnError() {
        assertThatThrownBy(() -> ENGLISH.get("no.such"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no text no.such in messages_en.properties");
    }

    @Test
    void anUnknownLanguageIsEnglish() {
        assertThat(Messages.of("fr").get("outcome.passed")).isEqualTo("passed");
    }

    @Test
    void aCourseChangesSomeTexts(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("messages_ko.properties"), "outcome.passed=잘했어요\n");

        assertThat(Messages.of("ko", folder).get("outcome.passed")).isEqualTo("잘했어요");
        assertThat(Messages.of("ko", folder).get("outcome.wrong")).isEqualTo("틀림");
        assertThat(Messages.of("en", folder).get("outcome.passed")).isEqualTo("passed");
    }

    @Test
    void aCourseCannotChangeATextThatDoesNotExist(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("messages_en.properties");
        Files.writeString(file, "outcome.pased=done\n");

        assertThatThrownBy(() -> Messages.of("en", folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + ": there is no text outcome.pased to change");
    }

    private static Set<String> places(Messages messages, String key) {
        Matcher place = Pattern.compile("\\{(\\d)").matcher(messages.pattern(key));
        Set<String> places = new TreeSet<>();
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    /** All of the grader's own code and templates. */
    private static List<String> sources() throws IOException {
        try (Stream<Path> code = Files.walk(Path.of(".."));
                Stream<Path> templates = Files.walk(Path.of("../../templates"))) {
            List<Path> files = Stream.concat(code.filter(file -> file.toString().contains("src/main/java")), templates)
                    .filter(file -> file.toString().matches(".*\\.(java|ftlh)"))
                    .toList();
            List<String> texts = new java.util.ArrayList<>();
            for (Path file : files) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
