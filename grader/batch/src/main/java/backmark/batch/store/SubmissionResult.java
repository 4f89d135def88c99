package backmark.batch.store;

import backmark.check.result.CheckResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The evidence of one submission, as {@code results/<id>.json}. Everything but {@link #times} is the same whenever the
 * same sources are graded with the same seed and version.
 *
 * @param schema {@value #SCHEMA}
 * @param id safe as a file name
 * @param name for people, or ""
 * @param original what the id was made from, for example the upload's file name
 * @param assignment the assignment's id
 * @param key a digest of all that the evidence depends on; evidence with another key is out of date
 * @param isolation how the code was shut in: {@code bubblewrap}, {@code none}, or {@code unneeded} where none was run
 * @param state whether its checks could be run at all
 * @param notes sentences about the upload and its sources
 * @param diagnostics what the compiler said, if it rejected the sources
 * @param checks one for each check of the assignment, in its order
 * @param sources lines of the files that stack frames and diagnostics name
 * @param fingerprint of its sources, to find code that submissions share; see {@code backmark.batch.similarity}
 * @param times when and how long; never part of a comparison
 */
public record SubmissionResult(
        int schema,
        String id,
        String name,
        String original,
        String assignment,
        String key,
        String isolation,
        State state,
        List<String> notes,
        List<Diagnostic> diagnostics,
        List<CheckResult> checks,
        Map<String, List<String>> sources,
        List<Integer> fingerprint,
        Times times) {

    public static final int SCHEMA = 1;

    /** @throws NullPointerException if something is missing, as in a file that someone has edited */
    public SubmissionResult {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(original);
        Objects.requireNonNull(assignment);
        Objects.requireNonNull(key);
        Objects.requireNonNull(isolation);
        Objects.requireNonNull(state);
        Objects.requireNonNull(sources);
        Objects.requireNonNull(times);
        notes = List.copyOf(notes);
        diagnostics = List.copyOf(diagnostics);
        checks = List.copyOf(checks);
        fingerprint = fingerprint == null ? List.of() : List.copyOf(fingerprint); // files of earlier versions have none
    }

    /** The evidence of a submission without sources of its own. */
    public SubmissionResult(
            int schema,
            String id,
            String name,
            String original,
            String assignment,
            String key,
            String isolation,
            State state,
            List<String> notes,
            List<Diagnostic> diagnostics,
            List<CheckResult> checks,
            Map<String, List<String>> sources,
            Times times) {
        this(
                schema,
                id,
                name,
                original,
                assignment,
                key,
                isolation,
                state,
                notes,
                diagnostics,
                checks,
                sources,
                List.of(),
                times);
    }

    /** Whether checks could be run. */
    public enum State {
        /** Every check has run. */
        GRADED,
        /** The compiler rejected the sources. */
        DOES_NOT_COMPILE,
        /** There is no source to grade, or nobody can tell which of two counts. */
        NEEDS_A_PERSON,
        /** The grader failed. */
        GRADER_BROKE
    }

    /**
     * One message of the compiler.
     *
     * @param line from 1, or 0 where unknown
     * @param column from 1, or 0 where unknown
     */
    public record Diagnostic(String file, long line, long column, String message, String sourceLine) {}

    /**
     * When and how long.
     *
     * @param finished as ISO 8601 in UTC
     * @param wallMillis from reading the sources to the last check
     */
    public record Times(String finished, long wallMillis) {}
}
