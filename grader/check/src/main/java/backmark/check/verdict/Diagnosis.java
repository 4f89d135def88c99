package backmark.check.verdict;

import backmark.check.bank.Mistake;
import backmark.check.result.NamedMistake;
import backmark.check.value.Answer;
import backmark.check.value.Comparison;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The search for the smallest sets of known mistakes that give exactly what the student's code returned, in every case
 * of a check. Sets of equal size that fit equally are all reported.
 */
final class Diagnosis {
    /** With more visible mistakes than this, sets of three are too many to try for one student. */
    private static final int MOST_FOR_TRIPLES = 20;

    private static final int LARGEST_SET = 3;

    private final List<Observation<?, ?>> observations;
    private final Map<String, Mistake> mistakes = new LinkedHashMap<>();
    private final boolean single;

    /**
     * A diagnosis of one check.
     *
     * @param known all known mistakes of the assignment
     * @param single whether the student computes in single precision
     */
    Diagnosis(List<Observation<?, ?>> observations, List<Mistake> known, boolean single) {
        this.observations = observations;
        this.single = single;
        known.forEach(mistake -> mistakes.put(mistake.id(), mistake));
    }

    /** The smallest sets that fit; empty if none does or the cases are too few to tell. */
    List<List<NamedMistake>> smallest() {
        long cases =
                observations.stream().mapToLong(Observation::comparedCases).max().orElse(0);
        if (cases < Limits.CASES) {
            return List.of();
        }
        List<String> visible = visible();
        for (int size = 1; size <= LARGEST_SET; size++) {
            if (size == LARGEST_SET && visible.size() > MOST_FOR_TRIPLES) {
                break;
            }
            List<Fit> fits = fits(visible, size);
            if (!fits.isEmpty()) {
                return fits.stream().map(this::named).toList();
            }
        }
        return List.of();
    }

    /** Of mistakes found before, the smallest subset that gives exactly these outputs and claims; empty if none. */
    List<String> followsFrom(Collection<String> found) {
        List<String> candidates =
                found.stream().filter(mistakes::containsKey).distinct().toList();
        for (int size = 1; size <= Math.min(LARGEST_SET, candidates.size()); size++) {
            for (Set<String> set : sets(candidates, size)) {
                if (residual(set, true) <= Limits.NAMED) {
                    return List.copyOf(set);
                }
            }
        }
        return List.of();
    }

    private record Fit(Set<String> ids, double residual) {}

    private List<Fit> fits(List<String> visible, int size) {
        List<Fit> fits = new ArrayList<>();
        double limit = single ? Limits.NAMED_IN_SINGLE : Limits.NAMED;
        double runnerUp = Double.POSITIVE_INFINITY;
        for (Set<String> set : sets(visible, size)) {
            double residual = residual(set, false);
            if (residual <= limit) {
                fits.add(new Fit(set, residual));
            } else if (residual < runnerUp) {
                runnerUp = residual;
            }
        }
        if (single && !fits.isEmpty()) {
            double best = fits.stream().mapToDouble(Fit::residual).max().orElseThrow();
            return best * Limits.RUNNER_UP <= runnerUp ? fits : List.of();
        }
        return fits;
    }

    /** The mistakes that change at least one answer of this check. */
    private List<String> visible() {
        Set<String> visible = new LinkedHashSet<>();
        observations.stream()
                .filter(observation -> !observation.statement().isClaim())
                .forEach(observation -> visible.addAll(observation.prepared().visible()));
        return mistakes.keySet().stream().filter(visible::contains).toList();
    }

    private List<Set<String>> sets(List<String> ids, int size) {
        List<Set<String>> sets = new ArrayList<>();
        extend(ids, 0, new ArrayList<>(), size, sets);
        return sets;
    }

    private void extend(List<String> ids, int from, List<String> chosen, int size, List<Set<String>> into) {
        if (chosen.size() == size) {
            into.add(new LinkedHashSet<>(chosen));
            return;
        }
        for (int i = from; i < ids.size(); i++) {
            Mistake next = mistakes.get(ids.get(i));
            if (chosen.stream().allMatch(id -> mistakes.get(id).goesWith(next))) {
                chosen.add(next.id());
                extend(ids, i + 1, chosen, size, into);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    /**
     * How far an implementation with these mistakes is from what the student's code returned.
     *
     * @param claims whether properties have to come out alike, too
     * @return {@code NaN} if it cannot be compared
     */
    private double residual(Set<String> set, boolean claims) {
        double worst = 0;
        for (Observation<?, ?> observation : observations) {
            if (observation.statement().isClaim() && !claims) {
                continue;
            }
            List<Answer> answers = observation.variant(set);
            if (answers == null) {
                return Double.NaN;
            }
            for (int i = 0; i < observation.attempts().size(); i++) {
                double residual = residual(answers.get(i), observation.attempts().get(i).answer());
                if (!(residual <= Double.MAX_VALUE)) {
                    return Double.NaN;
                }
                worst = Math.max(worst, residual);
                if (worst > 1) {
                    return worst; // far enough to stop
                }
            }
        }
        return worst;
    }

    private static double residual(Answer variant, Answer got) {
        if (variant == null || got == null) {
            return variant == null && got == null ? 0 : Double.NaN;
        }
        return Comparison.worst(variant, got);
    }

    private List<NamedMistake> named(Fit fit) {
        return fit.ids().stream().map(mistakes::get).map(NamedMistake::of).toList();
    }
}
