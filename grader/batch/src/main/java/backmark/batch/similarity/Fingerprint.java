package backmark.batch.similarity;

import backmark.batch.intake.JavaTokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is left of sources when everything that is easily changed is taken away: numbers that say which runs occur. */
public final class Fingerprint {
    /** Tokens in a run: two or three lines of arithmetic. Shorter runs are the same wherever people do the same. */
    static final int LENGTH = 24;

    /** Of so many runs in a row at least one is kept. */
    private static final int WINDOW = 8;

    private static final int MOST_TOKENS = 50_000;
    private static final int MOST_KEPT = 2_000;

    /** Words that can be left out or added without a change of meaning. */
    private static final Set<String> FREE = Set.of("public", "private", "protected", "final", "static", "this");

    private static final Set<String> KEYWORDS = Set.of(
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "float",
            "for",
            "if",
            "implements",
            "instanceof",
            "int",
            "interface",
            "long",
            "new",
            "null",
            "record",
            "return",
            "short",
            "switch",
            "throw",
            "throws",
            "try",
            "void",
            "while",
            "var",
            "true",
            "false");

    private Fingerprint() {}

    /**
     * The fingerprint of a submission, in ascending order.
     *
     * @param sources texts of its files
     * @param given runs that are nobody's own, {@link #runs} of the starter
     */
    public static List<Integer> of(Collection<String> sources, Set<Integer> given) {
        TreeSet<Integer> kept = new TreeSet<>();
        for (String source : sources) {
            keep(hashes(source), given, kept);
        }
        return kept.stream().limit(MOST_KEPT).toList();
    }

    /** All runs of some sources. */
    public static Set<Integer> runs(Collection<String> sources) {
        Set<Integer> runs = new HashSet<>();
        for (String source : sources) {
            for (int hash : hashes(source)) {
                runs.add(hash);
            }
        }
        return runs;
    }

    /** The smallest number of every window, but for those that are given. */
    private static void keep(int[] hashes, Set<Integer> given, Set<Integer> kept) {
        for (int start = 0; start + WINDOW <= Math.max(hashes.length, WINDOW) && hashes.length > 0; start++) {
            int least = hashes[start];
            for (int i = start + 1; i < Math.min(hashes.length, start + WINDOW); i++) {
                least = Math.min(least, hashes[i]);
            }
            if (!given.contains(least)) {
                kept.add(least);
            }
        }
    }

    /** A number for every run of tokens. */
    private static int[] hashes(String source) {
        List<String> tokens = tokens(source);
        int[] hashes = new int[Math.max(0, tokens.size() - LENGTH + 1)];
        for (int start = 0; start < hashes.length; start++) {
            long hash = 0;
            for (int i = start; i < start + LENGTH; i++) {
                hash = hash * 1_000_003 + tokens.get(i).hashCode();
            }
            hashes[start] = mixed(hash);
        }
        return hashes;
    }

    /** Spreads neighbours, so that the smallest number of a window is any of its runs with the same chance. */
    private static int mixed(long hash) {
        long mixed = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    private static List<String> tokens(String source) {
        JavaTokens all = new JavaTokens(source);
        List<String> tokens = new ArrayList<>();
        String before = "";
        String token = all.next();
        while (!token.isEmpty() && tokens.size() < MOST_TOKENS) {
            if (token.equals("import") || token.equals("package")) {
                while (!token.isEmpty() && !token.equals(";")) {
                    token = all.next();
                }
            } else if (token.equals("@")) {
                all.next(); // an annotation's name
            } else if (!FREE.contains(token) && !(token.equals(".") && before.equals("this"))) {
                tokens.add(plain(token, before));
            }
            before = token.equals(".") && before.equals("this") ? "" : token;
            token = all.next();
        }
        return tokens;
    }

    /** A token without what its author chose: names of variables and methods, and numbers. */
    private static String plain(String token, String before) {
        char first = token.charAt(0);
        if (Character.isDigit(first)) {
            return "0";
        }
        boolean chosen = Character.isJavaIdentifierStart(first) && !KEYWORDS.contains(token) && !before.equals(".");
        return chosen && !isType(token) ? "n" : token;
    }

    /** By the usual spelling: {@code SimpleMatrix}, not {@code W1}. */
    private static boolean isType(String name) {
        return Character.isUpperCase(name.charAt(0)) && name.length() > 1 && Character.isLowerCase(name.charAt(1));
    }
}
