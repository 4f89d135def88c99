package backmark.batch.intake;

import java.util.List;

/**
 * What one student, or one group, handed in.
 *
 * @param id ASCII letters, digits, {@code -} and {@code _}; at most 64 characters; safe as a file name on every system,
 *     never the same as another's when case is ignored, and the same in every run over the same download
 * @param displayName for people, without control and direction characters; may be ""
 * @param sources in order of {@link SourceFile#compilePath()}; two that declare the same class are both here, and a
 *     problem says so
 * @param others kept as bytes, in order of path
 * @param problems in order of place
 * @param contentDigest SHA-256 in hexadecimal over the sources' places and texts (line ends made equal) and the other
 *     files, whatever their order and folders
 */
public record Submission(
        String id,
        String displayName,
        List<SourceFile> sources,
        List<OtherFile> others,
        List<Problem> problems,
        String contentDigest,
        Origin origin) {

    public Submission {
        sources = List.copyOf(sources);
        others = List.copyOf(others);
        problems = List.copyOf(problems);
    }

    /** Whether something of it could not be read or decided, so that a score would not be fair yet. */
    public boolean isIncomplete() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }
}
