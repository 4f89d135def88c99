package backmark.report;

import java.util.ArrayList;
import java.util.List;

/** Text in a terminal's columns, where a Korean character takes two. */
public final class Columns {
    private Columns() {}

    /** How many columns a text takes. */
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F // Hangul's leading consonants
                || c >= 0x2E80 && c <= 0xA4CF // CJK
                || c >= 0xAC00 && c <= 0xD7A3 // Hangul syllables
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }

    /** The text with spaces behind it, up to a width. */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The text with spaces before it, up to a width. */
    public static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** The text, or its beginning and an ellipsis where it is too wide. */
    public static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (int c : text.codePoints().toArray()) {
            if (used + width(c) > width - 1) {
                break;
            }
            kept.appendCodePoint(c);
            used += width(c);
        }
        return kept + "…";
    }

    /** The text in lines of a width, broken at spaces where there are any, otherwise anywhere. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            int used = 0;
            for (String word : paragraph.split(" ", -1)) {
                if (used > 0 && used + 1 + width(word) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                if (used > 0) {
                    line.append(' ');
                    used++;
                }
                for (int c : word.codePoints().toArray()) {
                    if (used > 0 && used + width(c) > width) {
                        lines.add(line.toString());
                        line.setLength(0);
                        used = 0;
                    }
                    line.appendCodePoint(c);
                    used += width(c);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
