package backmark.batch.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** People's names made comparable. */
final class RosterNames {
    private RosterNames() {}

    /** Letters and digits only, composed and in lower case, as Canvas squashes names: "Kim, Gildong" is kimgildong. */
    static String squashed(String name) {
        StringBuilder letters = new StringBuilder();
        FileNames.lower(Normalizer.normalize(name, Normalizer.Form.NFC))
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The ways to write one name: as it is, and with the family name at the other end. */
    static Set<String> ways(String name) {
        Set<String> ways = new LinkedHashSet<>();
        List<String> words = Arrays.stream(name.split("[\\s,]+"))
                .filter(word -> !squashed(word).isEmpty())
                .toList();
        int count = words.size();
        ways.add(squashed(name));
        if (count > 1) {
            ways.add(squashed(words.get(count - 1) + String.join("", words.subList(0, count - 1))));
            ways.add(squashed(String.join("", words.subList(1, count)) + words.get(0)));
        }
        ways.remove("");
        return ways;
    }
}
