package backmark.check.bank;

import java.util.AbstractSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/**
 * The mistakes that a variant is to make, and which mistakes it has been asked about. What was never asked about cannot
 * have changed an answer, so that a thousand sets of mistakes need not be run to know what they give.
 *
 * <p>Ask with {@link #contains}. Whoever reads it in any other way, or copies it, counts as having asked about every
 * mistake. For one thread.
 */
public final class MistakesMade extends AbstractSet<String> {
    private final Set<String> ids;
    private final Set<String> asked = new HashSet<>();
    private boolean wasRead;

    public MistakesMade(Set<String> ids) {
        this.ids = Set.copyOf(ids);
    }

    /** Whether a variant that makes this mistake as well may have answered otherwise. */
    public boolean mayMatter(String id) {
        return wasRead || asked.contains(id);
    }

    @Override
    public boolean contains(Object id) {
        asked.add((String) id);
        return ids.contains(id);
    }

    @Override
    public Iterator<String> iterator() {
        wasRead = true;
        return ids.iterator();
    }

    @Override
    public int size() {
        wasRead = true;
        return ids.size();
    }

    /** The ids in a set of mistakes; to look at them so is not to ask. */
    public static Set<String> idsOf(Set<String> mistakes) {
        return mistakes instanceof MistakesMade made ? made.ids : mistakes;
    }
}
