package backmark.batch.doctor;

import backmark.check.result.NamedMistake;
import backmark.check.result.Outcome;
import backmark.check.score.Score;
import backmark.check.score.ScoredCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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
        return check.named().stream().anyMatch(description -> made.containsAll(ids(description)));
    }

    /** The checks that name something, and every description that fits has a mistake that was not made. */
    public List<ScoredCheck> misnamed() {
        return naming().filter(check -> !check.named().isEmpty() && !isNamedRightly(check))
                .toList();
    }

    /** The checks that cost points and that nothing explains. */
    public List<ScoredCheck> unexplained() {
        return losses().stream().filter(check -> check.named().isEmpty()).toList();
    }

    /** The mistakes that were made and that some check names. */
    public Set<String> found() {
        Set<String> found = new TreeSet<>();
        naming().flatMap(check -> check.named().stream())
                .map(Trial::ids)
                .filter(made::containsAll)
                .forEach(found::addAll);
        return found;
    }

    /** A carried check tells nobody a name; it says what it follows from. */
    private Stream<ScoredCheck> naming() {
        return score.checks().stream()
                .filter(check -> check.outcome() != Outcome.PASSED && check.outcome() != Outcome.CARRIED);
    }

    /** The ids of a check's descriptions: {@code "loss-sign", or "loss-a" with "loss-b"}. */
    static String descriptions(ScoredCheck check) {
        List<String> parts = new ArrayList<>();
        check.named().forEach(description -> parts.add("\"" + String.join("\" with \"", ids(description)) + "\""));
        return parts.isEmpty() ? "nothing" : String.join(", or ", parts);
    }

    static List<String> ids(List<NamedMistake> mistakes) {
        return mistakes.stream().map(NamedMistake::id).toList();
    }
}
