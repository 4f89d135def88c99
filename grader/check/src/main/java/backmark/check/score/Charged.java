package backmark.check.score;

import backmark.check.result.NamedMistake;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The mistakes that a submission has been charged for. Where several descriptions fitted equally, it is not known which
 * of them was charged: every possibility is kept until a later check decides, so that nobody pays twice for a tie.
 */
final class Charged {
    /** More ties than these possibilities stand for do not happen; the first ones are kept. */
    private static final int MOST = 256;

    private List<Set<String>> possible = List.of(Set.of());
    private final Set<String> breaches = new HashSet<>();
    private boolean any;

    /** Whether all of these may have been charged. */
    boolean covers(Collection<String> mistakes) {
        return possible.stream().anyMatch(each -> each.containsAll(mistakes));
    }

    boolean coversBreaches(Collection<String> changedArguments) {
        return breaches.containsAll(changedArguments);
    }

    void addBreaches(Collection<String> changedArguments) {
        breaches.addAll(changedArguments);
    }

    /** Remembers whether a check has cost something, by a mistake with or without a name. */
    void note(boolean charged) {
        any |= charged;
    }

    /** Whether some check has cost something. */
    boolean hasCharged() {
        return any;
    }

    /** Of descriptions that fit equally, the first that is covered; null if none is. */
    List<NamedMistake> covered(List<List<NamedMistake>> candidates) {
        return candidates.stream().filter(each -> covers(ids(each))).findFirst().orElse(null);
    }

    /**
     * Takes one of several descriptions as true, with as few new mistakes as possible.
     *
     * @return the new mistakes of the description that is shown
     */
    List<NamedMistake> add(List<List<NamedMistake>> candidates) {
        int fewest = Integer.MAX_VALUE;
        Set<Set<String>> next = new LinkedHashSet<>();
        List<NamedMistake> shown = List.of();
        for (Set<String> before : possible) {
            for (List<NamedMistake> candidate : candidates) {
                List<NamedMistake> fresh = candidate.stream()
                        .filter(mistake -> !before.contains(mistake.id()))
                        .toList();
                if (fresh.size() < fewest) {
                    fewest = fresh.size();
                    next.clear();
                    shown = fresh;
                }
                if (fresh.size() == fewest && next.size() < MOST) {
                    Set<String> after = new HashSet<>(before);
                    after.addAll(ids(candidate));
                    next.add(after);
                }
            }
        }
        possible = new ArrayList<>(next);
        return shown;
    }

    static List<String> ids(List<NamedMistake> mistakes) {
        return mistakes.stream().map(NamedMistake::id).toList();
    }
}
