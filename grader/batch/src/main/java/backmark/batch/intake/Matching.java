package backmark.batch.intake;

import java.util.List;
import java.util.Optional;

/**
 * A class's submissions laid beside its roster.
 *
 * @param matches one for each submission, in order of submission id
 * @param withoutSubmission students that no submission is matched to, in the order of the roster; those in an ambiguous
 *     match are among them
 * @param problems unmatched and ambiguous submissions, and students with several
 */
public record Matching(List<Match> matches, List<Student> withoutSubmission, List<Problem> problems) {

    public Matching {
        matches = List.copyOf(matches);
        withoutSubmission = List.copyOf(withoutSubmission);
        problems = List.copyOf(problems);
    }

    public Optional<Match> of(String submissionId) {
        return matches.stream()
                .filter(match -> match.submissionId().equals(submissionId))
                .findFirst();
    }
}
