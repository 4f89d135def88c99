package backmark.report;

/** Text from a student's code, made harmless: no control characters, escapes or direction marks. */
public final class Plain {
    private Plain() {}

    /** The text in one line; line breaks and tabs become spaces. */
    public static String line(String text) {
        return clean(text, false);
    }

    /** The text with its line breaks; tabs become four spaces. */
    static String block(String text) {
        return clean(text.replace("\r\n", "\n").replace("\t", "    "), true);
    }

    /** The text in one line, and how much was cut off where it is longer than allowed. */
    static String line(String text, int longest, Messages messages) {
        return line(beginning(text, longest)) + cut(text, longest, messages);
    }

    /** The text with its line breaks, and how much was cut off where it is longer than allowed. */
    static String block(String text, int longest, Messages messages) {
        String cut = cut(text, longest, messages);
        return block(beginning(text, longest)) + (cut.isEmpty() ? "" : "\n" + cut.strip());
    }

    private static String cut(String text, int longest, Messages messages) {
        return text.length() <= longest ? "" : " " + messages.get("cut", text.length() - longest);
    }

    private static String beginning(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private static String clean(String text, boolean lines) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' && lines) {
                plain.append('\n');
            } else if (c == '\n' || c == '\t' || c == '\r') {
                plain.append(' ');
            } else if (Character.isISOControl(c) || isDirectionMark(c) || Character.getType(c) == Character.SURROGATE) {
                plain.append('\uFFFD');
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    private static boolean isDirectionMark(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
    }
}
