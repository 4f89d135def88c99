package backmark.bench.verdicts;

import backmark.bench.verdicts.Trials.Judged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each implementation met which fate. Safe for several threads. */
final class Tally {
    private static final int EXAMPLES = 5;

    private final Map<Kind, Map<String, Map<Fate, Integer>>> counts = new EnumMap<>(Kind.class);
    private final Map<String, List<String>> examples = new TreeMap<>();

    synchronized void add(Judged judged) {
        Subject subject = judged.subject();
        counts.computeIfAbsent(subject.kind(), kind -> new TreeMap<>())
                .computeIfAbsent(subject.id(), id -> new EnumMap<>(Fate.class))
                .merge(judged.fate(), 1, Integer::sum);
        if (!judged.fate().isGood(subject.kind())) {
            String id = judged.fate() == Fate.BROKE ? "" : " " + subject.id(); // one cause, whatever is graded
            String what = subject.kind().words() + id + " " + judged.fate().words();
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

    /** The share of a kind that is named, uniquely or as a tie. */
    synchronized double namedShare(Kind kind) {
        int named = Arrays.stream(Fate.values())
                .filter(Fate::isNamed)
                .mapToInt(fate -> count(kind, fate))
                .sum();
        return named / (double) Math.max(1, count(kind));
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
