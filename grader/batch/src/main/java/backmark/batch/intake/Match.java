package backmark.batch.intake;

import java.util.List;

/**
 * Whose a submission is, according to the roster.
 *
 * @param students one, or several for a group, if matched; all that it could be if ambiguous; none if unmatched
 * @param by what decided: for example {@code id}, {@code e-mail address}, {@code name}; "" if nothing did
 * @param unknownMembers people that the learning system names for this submission and the roster does not know
 */
public record Match(
        String submissionId, Status status, List<Student> students, String by, List<String> unknownMembers) {

    /** Nobody is ever chosen among several. */
    public enum Status {
        MATCHED,
        AMBIGUOUS,
        UNMATCHED
    }

    public Match {
        students = List.copyOf(students);
        unknownMembers = List.copyOf(unknownMembers);
    }
}
