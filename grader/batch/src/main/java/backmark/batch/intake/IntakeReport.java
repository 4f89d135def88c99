package backmark.batch.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that was read.
 *
 * @param submissions in order of id
 * @param problems those that belong to no single submission, in the order of the paths given; a submission's own
 *     problems are on the submission
 */
public record IntakeReport(List<Submission> submissions, List<Problem> problems) {

    public IntakeReport {
        submissions = List.copyOf(submissions);
        problems = List.copyOf(problems);
    }

    /** The way back from ids: each id and what it was made from, see {@link Origin#original()}. */
    public Map<String, String> originals() {
        Map<String, String> originals = new TreeMap<>();
        submissions.forEach(each -> originals.put(each.id(), each.origin().original()));
        return originals;
    }
}
