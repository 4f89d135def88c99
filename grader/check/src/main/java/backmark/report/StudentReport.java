package backmark.report;

import backmark.check.result.CheckInfo;
import backmark.check.score.Score;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that a student's page shows.
 *
 * @param studentId as in the roster, or "" in a student's own run
 * @param studentName as the roster writes it, or ""
 * @param assignmentId the folder's name
 * @param title of the assignment, in the page's language
 * @param score with the evidence
 * @param sandboxNote how the code was run, where readers should know, or ""
 * @param notes what happened before any check: problems of the upload, compile errors
 * @param sources lines of the student's files by file name, {@code TwoLayerNet.java}; only files that stack frames name
 *     are used
 * @param atHome how to run a check again, or {@link AtHome#NOWHERE}
 */
public record StudentReport(
        String studentId,
        String studentName,
        String assignmentId,
        String title,
        Score score,
        String sandboxNote,
        List<Note> notes,
        Map<String, List<String>> sources,
        AtHome atHome) {
    public StudentReport {
        notes = List.copyOf(notes);
        sources = Map.copyOf(sources);
    }

    /** What happened before any check. */
    public sealed interface Note {}

    /** A sentence, in the page's language; shown as it is. */
    public record Remark(String text) implements Note {}

    /**
     * A compiler's message.
     *
     * @param line from 1, or 0 where unknown
     * @param column from 1, or 0 where unknown
     * @param sourceLine the line itself, or ""
     */
    public record Diagnostic(String file, long line, long column, String message, String sourceLine) implements Note {}

    /**
     * Where and how a student runs the same checks.
     *
     * @param folder the assignment's folder in the student's copy, or "" where that is where the page lies
     * @param checksClass simple name of the class of public checks
     * @param checks ids of the checks in it; others cannot be run at home
     */
    public record AtHome(String folder, String checksClass, Set<String> checks) {
        /** For work that no check at home covers. */
        public static final AtHome NOWHERE = new AtHome("", "", Set.of());

        public AtHome {
            checks = Set.copyOf(checks);
        }

        /**
         * The command for one check, or "" where there is none. A question mark stands for the dollar sign of an inner
         * class, which shells would take for a variable.
         */
        String command(CheckInfo check) {
            String method = check.id().replaceFirst("\\.", "#");
            return checks.contains(check.id()) ? "mvn test \"-Dtest=" + checksClass + "?" + method + "\"" : "";
        }
    }
}
