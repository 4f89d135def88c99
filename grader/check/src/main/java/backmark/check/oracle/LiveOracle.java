package backmark.check.oracle;

import backmark.check.bank.Bank;
import backmark.check.bank.Homework;
import backmark.check.bank.Mistake;
import backmark.check.bank.MistakesMade;
import backmark.check.call.Host;
import backmark.check.call.InProcessHost;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers from the reference and its bank themselves. Each demand's cases are searched once, from a seed, and kept for
 * all submissions of the run.
 */
public final class LiveOracle implements Oracle {
    private final Homework homework;
    private final long seed;
    private final MistakeSets sets;
    private final Map<String, LivePrepared<?, ?>> prepared = new ConcurrentHashMap<>();

    /**
     * An oracle whose random cases come from a seed.
     *
     * @param seed the run's own for hidden cases; {@link #PUBLIC_SEED} for those that students have
     */
    public LiveOracle(Homework homework, long seed) {
        this.homework = homework;
        this.seed = seed;
        this.sets = new MistakeSets(homework.bank().mistakes());
    }

    /** The seed of the cases that are recorded for students. */
    public static final long PUBLIC_SEED = 0;

    @Override
    @SuppressWarnings("unchecked") // a key stands for one statement, so for one type of case
    public <T, C> LivePrepared<T, C> prepare(Statement<T, C> statement) {
        return (LivePrepared<T, C>) prepared.computeIfAbsent(
                statement.key(), key -> new CaseSearch<>(this, statement, seed ^ spread(key)).prepared());
    }

    /** The demands prepared so far, by key. */
    public Map<String, LivePrepared<?, ?>> prepared() {
        return Collections.unmodifiableMap(new TreeMap<>(prepared));
    }

    @Override
    public List<Mistake> mistakes() {
        return homework.bank().mistakes();
    }

    @Override
    public MistakeSets sets() {
        return sets;
    }

    Host solution() {
        return InProcessHost.trusting(homework.solution());
    }

    /** The correct styles that compute in double precision exactly what the reference computes, by id. */
    Map<String, Host> exactStyles() {
        Map<String, Host> hosts = new LinkedHashMap<>();
        homework.styles().stream()
                .filter(style -> style.note().isEmpty())
                .forEach(style -> hosts.put(
                        style.id(),
                        InProcessHost.trusting(
                                (type, arguments) -> style.maker().create(type.simpleName(), arguments))));
        return hosts;
    }

    /** A variant that makes these mistakes and is asked about them one by one, if its bank is so kind. */
    Host variant(MistakesMade mistakes) {
        Bank bank = homework.bank();
        return InProcessHost.trusting((type, arguments) -> bank.create(type.simpleName(), mistakes, arguments));
    }

    /** Different keys begin at seeds far apart. */
    private static long spread(String key) {
        long hash = 0xcbf29ce484222325L; // FNV-1a, 64 bits
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
