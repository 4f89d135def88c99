package backmark.batch.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names of files as strangers write them: made whole, made safe, taken apart. Works on text only, never on a disk. */
final class FileNames {
    private static final int LONGEST_SHOWN = 1000;

    private FileNames() {}

    /**
     * An archive entry's name as a relative path with {@code /} between its parts and composed letters (NFC).
     *
     * @return {@code null} if the name is empty or leads out of the archive: {@code ..}, absolute, with a drive
     *     letter, or with a NUL
     */
    static String inside(String entryName) {
        String name = Normalizer.normalize(entryName, Normalizer.Form.NFC).replace('\\', '/');
        if (name.startsWith("/") || name.indexOf('\0') >= 0 || hasDrive(name)) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        for (String part : name.split("/")) {
            if (part.equals("..")) {
                return null;
            }
            if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? null : String.join("/", parts);
    }

    private static boolean hasDrive(String name) {
        return name.length() >= 2 && name.charAt(1) == ':' && Character.isLetter(name.charAt(0));
    }

    /** The part after the last {@code /}. */
    static String leaf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The part before the first {@code /}, or the whole. */
    static String first(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    /** The folder of a path, "" at the root. */
    static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** A file name without its ending; {@code .tar.gz} is one ending. */
    static String stem(String leaf) {
        String name = lower(leaf).endsWith(".tar.gz") ? leaf.substring(0, leaf.length() - ".gz".length()) : leaf;
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** The part after the last dot in lower case, "" if there is none. */
    static String ending(String path) {
        String leaf = leaf(path);
        int dot = leaf.lastIndexOf('.');
        return dot < 0 ? "" : lower(leaf.substring(dot + 1));
    }

    static boolean isJava(String path) {
        return ending(path).equals("java");
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A name for people: composed, without control, direction and other invisible characters. */
    static String forDisplay(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]", "")
                .strip();
    }

    /**
     * A name for messages: invisible characters, which could make one name look like another, are written as code. Longer than a
     * thousand characters it is cut, and says so.
     */
    static String printable(String name) {
        StringBuilder text = new StringBuilder(name.length());
        name.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE -> text.append(String.format("<U+%04X>", c));
                default -> text.appendCodePoint(c);
            }
        });
        return text.length() <= LONGEST_SHOWN
                ? text.toString()
                : text.substring(0, LONGEST_SHOWN) + "… (" + name.length() + " characters)";
    }
}
