package backmark.check.verdict;

import backmark.check.oracle.MistakeSets;
import backmark.check.result.NamedMistake;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The search for the smallest sets of known mistakes that give exactly what the student's code returned, in every case
 * of a check. Sets of equal size that fit equally are all reported.
 */
final class Diagnosis {
    /** With more visible mistakes than this, sets of three new ones are too many to try for one student. */
    private static final int MOST_FOR_TRIPLES = 20;

    private static final int LARGEST_NEW_SET = 3;
    private static final int LARGEST_SET = 5;

    /** Larger sets need mistakes that are known from earlier checks, and may have this many others. */
    private static final int MOST_STRANGERS = 2;

    private static final int MOST_FROM_BEFORE = 6;

    private final List<Observation<?, ?>> observations;
    private final MistakeSets sets;
    private final Collection<String> foundBefore;
    private final boolean single;
    private final double limit;
    private final Residual residual;

    /** The smallest residual of a set that does not fit. */
    private double runnerUp = Double.POSITIVE_INFINITY;

    /**
     * A diagnosis of one check.
     *
     * @param sets of all known mistakes of the assignment
     * @param foundBefore ids of those that earlier checks have shown
     * @param single whether the student computes in single precision
     */
    Diagnosis(List<Observation<?, ?>> observations, MistakeSets sets, Collection<String> foundBefore, boolean single) {
        this.observations = observations;
        this.sets = sets;
        this.foundBefore = foundBefore;
        this.single = single;
        this.limit = Limits.named(single);
        // In single precision the next best set has to be measured, too.
        this.residual = new Residual(observations, single ? limit * Limits.RUNNER_UP : limit);
    }

    private record Fit(Set<String> ids, double residual) {}

    /** The smallest sets that fit; empty if none does, if nothing is wrong, or if the cases are too few to tell. */
    List<List<NamedMistake>> smallest() {
        if (residual.isEmpty() || fits(Set.of())) {
            return List.of(); // what came back is the reference's answer up to what a name would need
        }
        if (residual.casesBeyond(limit, Set.of()) < Limits.CASES) {
            return List.of();
        }
        boolean anyNumbers = observations.stream().anyMatch(each -> each.casesWithNumbers() >= Limits.CASES);
        if (!anyNumbers) {
            return List.of();
        }
        List<String> visible = visible();
        List<String> before = visible.stream()
                .filter(foundBefore::contains)
                .limit(MOST_FROM_BEFORE)
                .toList();
        int largest = isOneNumber() ? 1 : LARGEST_SET;
        for (int size = 1; size <= largest; size++) {
            List<Fit> fits = new ArrayList<>();
            if (size < LARGEST_NEW_SET || size == LARGEST_NEW_SET && visible.size() <= MOST_FOR_TRIPLES) {
                sets.ofSize(size, visible).forEach(set -> tryOut(set, fits));
            } else if (before.size() + MOST_STRANGERS >= size) {
                sets.ofSize(size, visible, before, MOST_STRANGERS, set -> tryOut(set, fits));
            }
            if (!fits.isEmpty()) {
                return best(fits).stream().map(this::named).toList();
            }
        }
        return List.of();
    }

    /**
     * Whether all that came back is one and the same number, such as an accuracy that is always 1: many a combination of
     * mistakes gives it, so that at most a single mistake can be named.
     */
    private boolean isOneNumber() {
        double[] numbers = observations.stream()
                .filter(observation -> !observation.isClaim())
                .flatMap(observation -> observation.attempts().stream())
                .filter(attempt -> attempt.answer() != null)
                .flatMap(attempt -> attempt.answer().outputs().values().stream())
                .flatMapToDouble(tensor -> Arrays.stream(tensor.data()))
                .distinct()
                .limit(2)
                .toArray();
        return numbers.length == 1;
    }

    private boolean fits(Set<String> set) {
        List<Fit> fits = new ArrayList<>();
        tryOut(set, fits);
        return !fits.isEmpty();
    }

    private void tryOut(Set<String> set, List<Fit> fits) {
        double far = residual.of(set);
        if (far <= limit) {
            fits.add(new Fit(set, far));
        } else {
            runnerUp = Math.min(runnerUp, far);
        }
    }

    /** Those that fit equally well, if they fit clearly better than all others and every member is needed. */
    private List<Fit> best(List<Fit> fits) {
        double smallest = fits.stream().mapToDouble(Fit::residual).min().orElseThrow();
        double equal = Math.max(smallest, single ? Limits.SINGLE_ROUNDING : Limits.RIGHT) * Limits.RUNNER_UP;
        if (single && runnerUp < equal) {
            return List.of();
        }
        List<Fit> best = new ArrayList<>();
        for (Fit fit : fits) {
            if (fit.residual() <= equal) {
                if (!isProven(fit.ids())) {
                    return List.of(); // a description that cannot be excluded, and cannot be stated either
                }
                best.add(fit);
            }
        }
        return best;
    }

    /** Whether in enough cases no member can be left out. */
    private boolean isProven(Set<String> set) {
        for (String id : set) {
            Set<String> others = new HashSet<>(set);
            others.remove(id);
            if (residual.casesBeyond(limit, others) < Limits.CASES) {
                return false;
            }
        }
        return true;
    }

    /** The mistakes that change at least one answer of this check. */
    private List<String> visible() {
        Set<String> visible = new HashSet<>();
        observations.stream()
                .filter(observation -> !observation.isClaim())
                .forEach(observation -> visible.addAll(observation.prepared().visible()));
        return sets.known().keySet().stream().filter(visible::contains).toList();
    }

    private List<NamedMistake> named(Fit fit) {
        return fit.ids().stream().map(sets.known()::get).map(NamedMistake::of).toList();
    }
}
