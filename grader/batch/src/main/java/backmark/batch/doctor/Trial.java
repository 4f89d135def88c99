package backmark.batch.doctor;

import backmark.check.result.NamedMistake;
import backmark.check.result.Outcome;
import backmark.check.score.Score;
import backmark.check.score.ScoredCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What became of an implementation whose mistakes are known.
 *
 * @param made ids of the mistakes it makes; empty if it is right, or wrong in a way that nobody knows
 * @param score of all checks
 */
public record Trial(Set<String> made, Score score) {
    public Trial {
        made = Set.copyOf(made);
    }

    /** The checks that cost points, in order. */
    public List<ScoredCheck> losses() {
        return score.checks().stream()
                .filter(check -> check.earned() < check.result().check().points() - 1e-9)
                .toList();
    }

    /** The first check that costs points. */
    public Optional<ScoredCheck> firstLoss() {
        return losses().stream().findFirst();
    }

    /** Whether some description that fits the check consists of mistakes that were made. */
    public boolean isNamedRightly(ScoredCheck check) {
        return check.result().explanation().candidates().stream()
                .anyMatch(candidate -> made.containsAll(ids(candidate)));
    }

    /** The checks that are named, and every description that fits has a mistake that was not made. */
    public List<ScoredCheck> misnamed() {
        return score.checks().stream()
                .filter(check -> check.outcome() != Outcome.PASSED)
                .filter(check -> check.result().explanation().isNamed() && !isNamedRightly(check))
                .toList();
    }

    /** The checks that cost points and that nothing explains. */
    public List<ScoredCheck> unexplained() {
        return losses().stream()
                .filter(check -> !check.result().explanation().isNamed())
                .toList();
    }

    /** The mistakes that some rightly named check shows, of those made. */
    public Set<String> found() {
        Set<String> found = new java.util.TreeSet<>();
        for (ScoredCheck check : score.checks()) {
            for (List<NamedMistake> candidate : check.result().explanation().candidates()) {
                List<String> ids = ids(candidate);
                if (made.containsAll(ids)) {
                    found.addAll(ids);
                }
            }
        }
        return found;
    }

    /** How many descriptions fit the check equally. */
    public static int ties(ScoredCheck check) {
        return check.result().explanation().candidates().size();
    }

    /** The ids of a check's descriptions: {@code "loss-sign", or "loss-a" with "loss-b"}. */
    static String descriptions(ScoredCheck check) {
        List<String> parts = new ArrayList<>();
        check.result().explanation().candidates().forEach(candidate -> parts.add("\""
                + String.join("\" with \"", ids(candidate)) + "\""));
        return parts.isEmpty() ? "nothing" : String.join(", or ", parts);
    }

    static List<String> ids(List<NamedMistake> mistakes) {
        return mistakes.stream().map(NamedMistake::id).toList();
    }
}
