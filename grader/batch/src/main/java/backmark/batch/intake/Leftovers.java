package backmark.batch.intake;

import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is left out on purpose: what machines write beside the sources. Knows what to leave out, and counts what was, to
 * say it in one line.
 */
final class Leftovers {
    private static final Set<String> FOLDERS = Set.of("target", "node_modules", "__MACOSX", "CVS");
    private static final Set<String> ENDINGS =
            Set.of("class", "jar", "war", "iml", "ipr", "iws", "log", "tmp", "bak", "swp", "ctxt", "lock");
    private static final Set<String> NAMES = Set.of(
            "thumbs.db",
            "desktop.ini",
            "pom.xml",
            "mvnw",
            "mvnw.cmd",
            "gradlew",
            "gradlew.bat",
            "build.gradle",
            "settings.gradle",
            "build.gradle.kts",
            "settings.gradle.kts",
            "package.bluej");

    private final TreeMap<String, Integer> counts = new TreeMap<>();

    /** Whether nothing in this folder is a student's work. */
    static boolean isFolder(String name) {
        return FOLDERS.contains(name) || name.startsWith(".");
    }

    /** Whether a path is left out, by any of its folders or by its name. Adds it to the counts if so. */
    boolean take(String path) {
        String[] parts = path.split("/");
        for (int i = 0; i < parts.length - 1; i++) {
            if (isFolder(parts[i])) {
                count(parts[i] + "/");
                return true;
            }
        }
        String leaf = parts[parts.length - 1];
        String name = FileNames.lower(leaf);
        if (NAMES.contains(name)) {
            count(name);
        } else if (leaf.startsWith(".") || leaf.startsWith("~$") || leaf.endsWith("~")) {
            count(leaf.startsWith("._") ? "._ files" : leaf);
        } else if (ENDINGS.contains(FileNames.ending(leaf))) {
            count("." + FileNames.ending(leaf) + " files");
        } else {
            return false;
        }
        return true;
    }

    /** One more of a sort, for example {@code target/}. */
    void count(String sort) {
        counts.merge(sort, 1, Integer::sum);
    }

    void addAll(Leftovers more) {
        more.counts.forEach((sort, count) -> counts.merge(sort, count, Integer::sum));
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** For example {@code .class files (12), .git/ (40), pom.xml}; at most twelve sorts are named. */
    String words() {
        String words = counts.entrySet().stream()
                .limit(12)
                .map(each -> each.getValue() == 1 ? each.getKey() : each.getKey() + " (" + each.getValue() + ")")
                .collect(Collectors.joining(", "));
        return counts.size() > 12 ? words + " and " + (counts.size() - 12) + " other sorts" : words;
    }
}
