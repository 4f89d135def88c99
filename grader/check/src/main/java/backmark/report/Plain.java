package backmark.report;

/** Text from a student's code, made harmless for a terminal. */
public final class Plain {
    private Plain() {}

    /** The text without control characters, escapes and direction marks; line breaks and tabs become spaces. */
    public static String line(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || c == '\r') {
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
