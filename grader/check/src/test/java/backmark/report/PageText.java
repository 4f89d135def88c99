package backmark.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page without its look: its structure as an outline, or its words. */
final class PageText {
    private static final Pattern PART = Pattern.compile("<(/?)([a-zA-Z0-9!]+)([^>]*)>|([^<]+)");
    private static final Pattern ROLE = Pattern.compile(" role=\"([^\"]+)\"");
    private static final Set<String> EMPTY = Set.of("meta", "link", "input", "path", "rect", "!DOCTYPE", "br");
    private static final Set<String> STRUCTURE = Set.of(
            "header",
            "main",
            "footer",
            "nav",
            "section",
            "article",
            "h1",
            "h2",
            "h3",
            "h4",
            "figure",
            "svg",
            "title",
            "desc",
            "details",
            "summary",
            "table",
            "caption",
            "thead",
            "tbody",
            "ul",
            "ol",
            "dl",
            "pre",
            "fieldset",
            "legend",
            "input",
            "script",
            "style");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "summary", "caption", "legend");
    private static final Set<String> INLINE =
            Set.of("a", "bdi", "code", "strong", "span", "mark", "text", "tspan", "label", "svg", "rect", "path");

    private PageText() {}

    /** Landmarks, headings, pictures, tables and controls, indented as they are nested. */
    static String outline(String page) {
        StringBuilder outline = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        Matcher part = PART.matcher(withoutCode(page));
        while (part.find()) {
            String tag = part.group(2);
            boolean isDecoration = tag != null && part.group(3).contains("aria-hidden");
            if (tag == null) {
                String inside =
                        open.stream().filter(HEADINGS::contains).findFirst().orElse("");
                if (!inside.isEmpty() && !part.group(4).isBlank()) {
                    outline.setLength(outline.length() - 1);
                    outline.append(' ').append(part.group(4).strip()).append('\n');
                }
            } else if (!part.group(1).isEmpty()) {
                open.pop();
            } else {
                if (STRUCTURE.contains(tag) && !isDecoration) {
                    long depth = open.stream().filter(STRUCTURE::contains).count();
                    Matcher role = ROLE.matcher(part.group(3));
                    outline.append("  ".repeat((int) depth))
                            .append(tag)
                            .append(role.find() ? "[" + role.group(1) + "]" : "")
                            .append('\n');
                }
                if (!EMPTY.contains(tag) && !part.group(3).endsWith("/")) {
                    open.push(tag);
                }
            }
        }
        assertClosed(open);
        return outline.toString();
    }

    private static void assertClosed(Deque<String> open) {
        if (!open.isEmpty()) {
            throw new AssertionError("never closed: " + open);
        }
    }

    /** Everything a reader is told, a line for each block; pictures with their titles and descriptions. */
    static String words(String page) {
        StringBuilder words = new StringBuilder();
        Matcher part = PART.matcher(withoutCode(page));
        while (part.find()) {
            if (part.group(4) != null) {
                words.append(part.group(4).replaceAll("\\s+", " "));
            } else if (part.group(2).equals("td") || part.group(2).equals("th")) {
                words.append(part.group(1).isEmpty() ? "" : " | ");
            } else if (!INLINE.contains(part.group(2))) {
                words.append('\n');
            }
        }
        return words.toString()
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&")
                        .replaceAll("[ ]*\\n\\s*", "\n")
                        .strip()
                + "\n";
    }

    private static String withoutCode(String page) {
        return page.replaceAll("(?s)<style>.*?</style>", "<style></style>")
                .replaceAll("(?s)<script>.*?</script>", "<script></script>");
    }
}
