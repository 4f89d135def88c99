package backmark.check.oracle;

import backmark.check.bank.Mistake;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Sets of known mistakes that can be made together, by size. Safe for several threads. */
public final class MistakeSets {
    private final Map<String, Mistake> known = new LinkedHashMap<>();
    private final Map<Request, List<Set<String>>> lists = new ConcurrentHashMap<>();
    private final Map<Set<String>, Few> kept = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /** Sets of these mistakes. */
    public MistakeSets(List<Mistake> known) {
        known.forEach(mistake -> this.known.put(mistake.id(), mistake));
    }

    private record Request(int size, List<String> ids) {}

    /** The mistakes that sets are made of, by id. */
    public Map<String, Mistake> known() {
        return known;
    }

    /**
     * All compatible sets of a size, in the order of the ids. The list is kept: a check asks for the same ones with every
     * submission that is wrong in it.
     */
    public List<Set<String>> ofSize(int size, List<String> ids) {
        return lists.computeIfAbsent(new Request(size, ids), request -> {
            List<Set<String>> sets = new ArrayList<>();
            ofSize(size, ids, ids, size, set -> sets.add(numbered(set)));
            return List.copyOf(sets);
        });
    }

    private Few numbered(Set<String> set) {
        return kept.computeIfAbsent(set, fresh -> new Few(fresh.toArray(String[]::new), next.getAndIncrement()));
    }

    /**
     * The compatible sets of a size with at most some members that are not at home; none is kept.
     *
     * @param home ids that may be used without limit
     */
    public void ofSize(int size, List<String> ids, List<String> home, int mostStrangers, Consumer<Set<String>> each) {
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
            each.accept(new Few(chosen.toArray(String[]::new), Few.NO_NUMBER));
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

    /** Some different ids, in the order given; looked up so often that those that are kept have numbers. */
    static final class Few extends AbstractSet<String> {
        private static final int NO_NUMBER = -1;

        private final String[] ids;
        private final int number;
        private final int hash;

        private Few(String[] ids, int number) {
            this.ids = ids;
            this.number = number;
            int sum = 0;
            for (String id : ids) {
                sum += id.hashCode();
            }
            this.hash = sum;
        }

        /** Its place among the sets that are kept, from 0; negative if it is not. */
        int number() {
            return number;
        }

        @Override
        public Iterator<String> iterator() {
            return List.of(ids).iterator();
        }

        @Override
        public boolean contains(Object id) {
            for (String each : ids) {
                if (each.equals(id)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public int size() {
            return ids.length;
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
