package backmark.check.verdict;

import backmark.check.bank.Mistake;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Sets of known mistakes that can be made together, by size. */
final class MistakeSets {
    private final Map<String, Mistake> known;

    MistakeSets(Map<String, Mistake> known) {
        this.known = known;
    }

    /** All compatible sets of a size, in the order of the ids. */
    void ofSize(int size, List<String> ids, Consumer<Set<String>> each) {
        extend(ids, 0, new ArrayList<>(), size, ids, size, each);
    }

    /**
     * The compatible sets of a size with at most some members that are not at home.
     *
     * @param home ids that may be used without limit
     */
    void ofSize(int size, List<String> ids, List<String> home, int mostStrangers, Consumer<Set<String>> each) {
        extend(ids, 0, new ArrayList<>(), size, home, mostStrangers, each);
    }

    private void extend(
            List<String> ids,
            int from,
            List<String> chosen,
            int size,
            List<String> home,
            int strangers,
            Consumer<Set<String>> each) {
        if (chosen.size() == size) {
            each.accept(new LinkedHashSet<>(chosen));
            return;
        }
        for (int i = from; i < ids.size(); i++) {
            boolean stranger = !home.contains(ids.get(i));
            if ((!stranger || strangers > 0) && goesWithAll(ids.get(i), chosen)) {
                chosen.add(ids.get(i));
                extend(ids, i + 1, chosen, size, home, stranger ? strangers - 1 : strangers, each);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private boolean goesWithAll(String id, List<String> chosen) {
        for (String other : chosen) {
            if (!known.get(id).goesWith(known.get(other))) {
                return false;
            }
        }
        return true;
    }
}
