package backmark.check.verdict;

import backmark.check.result.Explanation;
import backmark.check.result.NamedMistake;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the checks of one submission have found so far: mistakes it makes, and mistakes it does not make. */
public final class History {
    private final Set<String> named = new LinkedHashSet<>();
    private final Map<String, Set<String>> ruledOut = new HashMap<>();

    /** Ids of all mistakes that some check's outputs are explained by, in the order found. */
    Collection<String> named() {
        return List.copyOf(named);
    }

    void add(Explanation explanation) {
        explanation.candidates().forEach(set -> set.forEach(mistake -> named.add(mistake.id())));
    }

    /** Notes that a class makes none of these mistakes, except for those that explain its outputs. */
    void ruleOut(String className, Collection<String> visible, Explanation explanation) {
        Set<String> out = ruledOut.computeIfAbsent(className, name -> new HashSet<>());
        out.addAll(visible);
        explanation.candidates().forEach(set -> set.forEach(mistake -> out.remove(mistake.id())));
    }

    /** Of descriptions that fit equally, those that earlier checks do not contradict; all if each is contradicted. */
    List<List<NamedMistake>> consistent(List<List<NamedMistake>> candidates, String className) {
        Set<String> out = ruledOut.getOrDefault(className, Set.of());
        List<List<NamedMistake>> consistent = candidates.stream()
                .filter(set -> set.stream().noneMatch(mistake -> out.contains(mistake.id())))
                .toList();
        return consistent.isEmpty() ? candidates : consistent;
    }
}
