package backmark.batch.intake;

/**
 * A Java source as tokens: names and single signs. Comments, strings, text blocks and character literals are skipped,
 * numbers come out as names that start with a digit. Unicode escapes count wherever Java counts them, in comments and
 * quotes too.
 */
public final class JavaTokens {
    private final String text;
    private int at;

    /** The tokens of a source. */
    public JavaTokens(String source) {
        text = withoutEscapes(source);
    }

    /** The next token, "" at the end. */
    public String next() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isISOControl(c) || c == '\uFEFF') {
                at++;
            } else if (text.startsWith("//", at)) {
                at = endOfLine();
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = end < 0 ? text.length() : end + 2;
            } else if (c == '"') {
                skipString();
            } else if (c == '\'') {
                skipQuoted('\'');
            } else if (Character.isJavaIdentifierPart(text.codePointAt(at))) {
                return word();
            } else {
                int sign = text.codePointAt(at);
                at += Character.charCount(sign);
                return Character.toString(sign);
            }
        }
        return "";
    }

    private String word() {
        int from = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return text.substring(from, at);
    }

    private void skipString() {
        int body = textBlockBody();
        if (body < 0) {
            skipQuoted('"');
            return;
        }
        at = body;
        while (at < text.length() && !text.startsWith("\"\"\"", at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(text.length(), at + 3);
    }

    /** Where a text block's lines begin: three quotes open one only if nothing but blanks follows on their line. */
    private int textBlockBody() {
        if (!text.startsWith("\"\"\"", at)) {
            return -1;
        }
        int i = at + 3;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\f')) {
            i++;
        }
        return i < text.length() && (text.charAt(i) == '\n' || text.charAt(i) == '\r') ? i : -1;
    }

    /** Skips to the closing quote, or to the end of the line where it is missing. */
    private void skipQuoted(char quote) {
        int end = endOfLine();
        at++;
        while (at < end && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(end, at);
        if (at < end) {
            at++;
        }
    }

    private int endOfLine() {
        int i = at;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    /** Java reads {@code \}{@code u0041} as A before anything else, unless the backslash is itself escaped. */
    private static String withoutEscapes(String source) {
        if (!source.contains("\\u")) {
            return source;
        }
        StringBuilder out = new StringBuilder(source.length());
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (c != '\\' || i + 1 == source.length()) {
                out.append(c);
                i++;
                continue;
            }
            int digits = i + 1;
            while (digits < source.length() && source.charAt(digits) == 'u') {
                digits++;
            }
            int value = digits == i + 1 ? -1 : hex(source, digits);
            if (value >= 0) {
                out.append((char) value);
                i = digits + 4;
            } else {
                out.append(c).append(source.charAt(i + 1));
                i += 2;
            }
        }
        return out.toString();
    }

    private static int hex(String source, int from) {
        if (from + 4 > source.length()) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(source.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
