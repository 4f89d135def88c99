package backmark.batch.grade;

import backmark.batch.intake.SourceFile;
import backmark.batch.store.SubmissionResult.Diagnostic;
import backmark.check.result.CheckResult;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The sources that a reader of the evidence is pointed to, by stack frames or by the compiler. */
final class NamedSources {
    private static final int MOST_LINES = 3_000;
    private static final int LONGEST_LINE = 300;

    private NamedSources() {}

    /** Lines by file name; what is cut is said by an ellipsis. */
    static Map<String, List<String>> of(
            List<SourceFile> sources, List<CheckResult> checks, List<Diagnostic> diagnostics) {
        Set<String> named = new TreeSet<>();
        diagnostics.forEach(diagnostic -> named.add(fileName(diagnostic.file())));
        for (CheckResult check : checks) {
            check.troubles().forEach(trouble -> trouble.frames().forEach(frame -> named.add(frame.file())));
        }
        Map<String, List<String>> lines = new TreeMap<>();
        for (SourceFile source : sources) {
            String name = fileName(source.compilePath());
            if (named.contains(name)) {
                lines.putIfAbsent(name, lines(source.text()));
            }
        }
        return lines;
    }

    private static List<String> lines(String text) {
        return text.lines()
                .limit(MOST_LINES)
                .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line)
                .toList();
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
