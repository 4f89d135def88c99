package backmark.batch.pages;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** English sentences in a Korean page: three words in a row outside code. */
public final class EnglishProse {
    private static final Pattern WORDS = Pattern.compile("(?<![\\w.(-])[A-Za-z][a-z]+(?:,? [a-z]{2,}){2,}(?![\\w(])");
    private static final Pattern CODE =
            Pattern.compile("<(style|script|pre|code|kbd|samp|title)\\b[^>]*>.*?</\\1>", Pattern.DOTALL);

    private EnglishProse() {}

    /** Those in a page for the terminal. */
    public static List<String> in(String text) {
        return WORDS.matcher(text.replaceAll("\\n {2,}", " "))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Those that readers of a web page see, and those that screen readers speak. */
    public static List<String> inPage(String html) {
        String spoken = html.replaceAll("(?:aria-label|title|alt)=\"([^\"]*)\"", ">$1<");
        return in(CODE.matcher(spoken).replaceAll("\n").replaceAll("<[^>]*>", "\n"));
    }
}
