package backmark.bench.verdicts;

import backmark.bench.verdicts.Trials.Judged;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each implementation met which fate. Safe for several threads. */
final class Tally {
    private static final int EXAMPLES = 5;

    private final Map<Kind, Map<String, Map<Fate, Integer>>> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> nameable = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> named = new EnumMap<>(Kind.class);
    private final Map<String, List<String>> examples = new TreeMap<>();

    synchronized void add(Judged judged, boolean isNameable, boolean isExpected) {
        Subject subject = judged.subject();
        boolean isNamed = judged.fate() == Fate.NAMED || judged.fate() == Fate.TIED;
        if (isNameable) {
            nameable.merge(subject.kind(), 1, Integer::sum);
            named.merge(subject.kind(), isNamed ? 1 : 0, Integer::sum);
        }
        counts.computeIfAbsent(subject.kind(), kind -> new TreeMap<>())
                .computeIfAbsent(subject.id(), id -> new EnumMap<>(Fate.class))
                .merge(judged.fate(), 1, Integer::sum);
        if (!isExpected) {
            String what = subject.kind().words() + " " + subject.id() + " " + judged.fate().words();
            List<String> some = examples.computeIfAbsent(what, key -> new ArrayList<>());
            if (some.size() < EXAMPLES) {
                some.add("seed " + judged.seed() + ": " + judged.detail());
            }
        }
    }

    /** How often a kind met a fate. */
    synchronized int count(Kind kind, Fate fate) {
        return counts.getOrDefault(kind, Map.of()).values().stream()
                .mapToInt(fates -> fates.getOrDefault(fate, 0))
                .sum();
    }

    /** Of those that make only mistakes that can be named, the share that is named, uniquely or as a tie. */
    synchronized double namedShare(Kind kind) {
        return named.getOrDefault(kind, 0) / (double) Math.max(1, nameable.getOrDefault(kind, 0));
    }

    /** How many gradings of a kind there were. */
    synchronized int count(Kind kind) {
        return counts.getOrDefault(kind, Map.of()).values().stream()
                .flatMap(fates -> fates.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How often one implementation met each fate, by id. */
    synchronized Map<String, Map<Fate, Integer>> of(Kind kind) {
        return new TreeMap<>(counts.getOrDefault(kind, Map.of()));
    }

    /** What did not end as it should, with a few of its seeds. */
    synchronized Map<String, List<String>> examples() {
        return new TreeMap<>(examples);
    }
}
