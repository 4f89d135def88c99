package backmark.batch.doctor;

import backmark.check.call.Host;
import backmark.check.oracle.LiveOracle;
import backmark.check.oracle.LivePrepared;
import backmark.check.result.NamedMistake;
import backmark.check.score.ScoredCheck;
import backmark.check.value.Answer;
import backmark.check.value.Comparison;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets of mistakes that give the same numbers in a check whatever the case: either is a true description of the other.
 * Told by cases that the engine has not seen when it named one of them.
 */
public final class Lookalikes {
    private static final double SAME = 1e-9;

    private final LiveOracle unseen;

    /**
     * Lookalikes on other cases.
     *
     * @param unseen an oracle of another seed, which has prepared every check
     */
    public Lookalikes(LiveOracle unseen) {
        this.unseen = unseen;
    }

    /** Whether one of the descriptions of a check gives what the mistakes that were made give. */
    public boolean anyIs(Set<String> made, ScoredCheck check) {
        return check.named().stream()
                .anyMatch(candidate -> areAlike(check.result().check().id(), made, ids(candidate)));
    }

    /** Whether one of the descriptions of a check gives all that an implementation gives, properties included. */
    public boolean anyGives(Host host, ScoredCheck check) {
        List<LivePrepared<?, ?>> demands = demands(check.result().check().id());
        if (demands.stream().allMatch(LivePrepared::isClaim)) {
            return false;
        }
        List<List<Answer>> given =
                demands.stream().map(demand -> demand.answersOf(host)).toList();
        return check.named().stream().map(Lookalikes::ids).anyMatch(candidate -> {
            for (int i = 0; i < given.size(); i++) {
                if (!areAlike(given.get(i), demands.get(i).variant(candidate).orElseThrow())) {
                    return false;
                }
            }
            return true;
        });
    }

    private List<LivePrepared<?, ?>> demands(String check) {
        return unseen.prepared().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(check + "/"))
                .<LivePrepared<?, ?>>map(Map.Entry::getValue)
                .toList();
    }

    /** Whether two sets of mistakes give the same numbers, and hold the same properties, in every check. */
    public boolean everywhere(Set<String> one, Set<String> other) {
        return unseen.prepared().values().stream().allMatch(prepared -> areAlike(prepared, one, other));
    }

    private static Set<String> ids(List<NamedMistake> candidate) {
        return new HashSet<>(Trial.ids(candidate));
    }

    /** Properties alone prove no likeness: many causes break the same one. */
    private boolean areAlike(String check, Set<String> one, Set<String> other) {
        List<LivePrepared<?, ?>> values =
                demands(check).stream().filter(prepared -> !prepared.isClaim()).toList();
        return !values.isEmpty() && values.stream().allMatch(prepared -> areAlike(prepared, one, other));
    }

    private static boolean areAlike(LivePrepared<?, ?> prepared, Set<String> one, Set<String> other) {
        return areAlike(
                prepared.variant(one).orElseThrow(), prepared.variant(other).orElseThrow());
    }

    private static boolean areAlike(List<Answer> first, List<Answer> second) {
        for (int i = 0; i < first.size(); i++) {
            boolean same = first.get(i) == null || second.get(i) == null
                    ? first.get(i) == second.get(i)
                    : Comparison.worst(first.get(i), second.get(i)) <= SAME;
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
