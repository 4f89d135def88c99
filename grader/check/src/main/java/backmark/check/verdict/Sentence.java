package backmark.check.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Pieces of English and Korean sentences. */
final class Sentence {
    private Sentence() {}

    /** {@code W1, b1 and W2}, the English way. */
    static String names(Collection<String> names) {
        List<String> shown = new ArrayList<>(names);
        shown.remove("");
        if (shown.size() < 2) {
            return String.join("", shown);
        }
        return String.join(", ", shown.subList(0, shown.size() - 1)) + " and " + shown.get(shown.size() - 1);
    }

    /** {@code W1, b1, W2}, for any language. */
    static String list(Collection<String> names) {
        return String.join(", ", names);
    }
}
