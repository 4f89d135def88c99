package backmark.check.score;

import backmark.check.result.CheckResult;
import backmark.check.result.Explanation;
import backmark.check.result.NamedMistake;
import backmark.check.result.Outcome;
import backmark.check.result.OutputResult;
import backmark.check.result.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A submission's points. One mistake costs once: it is charged at the first check that shows it, and later checks that
 * are wrong only because of it are carried.
 *
 * @param checks in the order of the tasks
 * @param earned points without bonus
 * @param possible points without bonus
 * @param bonus bonus points earned
 * @param undecided points of checks that nobody can decide from the numbers; counted as earned until a person decides
 */
public record Score(List<ScoredCheck> checks, double earned, double possible, double bonus, double undecided) {
    public Score {
        checks = List.copyOf(checks);
    }

    /**
     * Scores the evidence of one submission.
     *
     * @param results in the order of the tasks
     */
    public static Score of(List<CheckResult> results, Carry carry) {
        Set<String> charged = new HashSet<>();
        List<ScoredCheck> scored = new ArrayList<>();
        double earned = 0;
        double possible = 0;
        double bonus = 0;
        double undecided = 0;
        for (CheckResult result : results) {
            ScoredCheck check = score(result, carry, charged, results);
            scored.add(check);
            if (result.check().bonus()) {
                bonus += check.earned();
            } else {
                possible += result.check().points();
                earned += check.earned();
            }
            undecided += result.outcome().isFree() ? result.check().points() : 0;
        }
        return new Score(scored, earned, possible, bonus, undecided);
    }

    private static ScoredCheck score(
            CheckResult result, Carry carry, Set<String> charged, List<CheckResult> all) {
        double points = result.check().points();
        if (result.outcome().isFree()) {
            return new ScoredCheck(result, result.outcome(), points, List.of(), List.of(), List.of());
        }
        if (result.outcome() != Outcome.WRONG && result.outcome() != Outcome.CRASHED) {
            return new ScoredCheck(
                    result, result.outcome(), points * result.share(), List.of(), List.of(), List.of());
        }
        List<List<NamedMistake>> named = result.explanation().isNamed()
                ? preferred(result.explanation(), charged, all)
                : List.of();
        List<String> cause = earlierCause(result, charged);
        if (cause != null) {
            double kept = result.share() + (1 - result.share()) * carry.share();
            return new ScoredCheck(result, Outcome.CARRIED, points * kept, named, List.of(), cause);
        }
        List<NamedMistake> fresh = new ArrayList<>();
        if (!named.isEmpty()) {
            for (NamedMistake mistake : named.get(0)) {
                if (charged.add(mistake.id())) {
                    fresh.add(mistake);
                }
            }
        }
        charged.addAll(result.breaches());
        return new ScoredCheck(result, result.outcome(), points * result.share(), named, fresh, List.of());
    }

    /** The earlier mistakes that explain all of what is wrong; null if something is new. */
    private static List<String> earlierCause(CheckResult result, Set<String> charged) {
        if (result.outputs().isEmpty() || !charged.containsAll(result.breaches())) {
            return null; // where nothing ran, nothing follows from anything
        }
        boolean wrong = result.outputs().stream().anyMatch(output -> !output.verdict().isFull());
        if (!wrong) {
            // Right numbers, and the broken rule has been charged; a check that never began follows from nothing.
            return result.breaches().isEmpty() ? null : result.breaches();
        }
        for (List<NamedMistake> candidate : result.explanation().candidates()) {
            List<String> ids = candidate.stream().map(NamedMistake::id).toList();
            if (charged.containsAll(ids)) {
                return ids;
            }
        }
        List<String> follows = result.explanation().follows();
        if (!follows.isEmpty() && charged.containsAll(follows)) {
            return follows;
        }
        boolean allOwn = result.outputs().stream()
                .map(OutputResult::verdict)
                .allMatch(verdict -> verdict.isFull() || verdict == Verdict.OWN);
        return allOwn ? List.of() : null;
    }

    /**
     * Of descriptions that fit one check equally, those that the other checks support most, and of these the ones that
     * need the fewest new mistakes.
     */
    private static List<List<NamedMistake>> preferred(
            Explanation explanation, Set<String> charged, List<CheckResult> all) {
        List<List<NamedMistake>> best = new ArrayList<>();
        for (List<NamedMistake> candidate : explanation.candidates()) {
            int better = best.isEmpty() ? 1 : compare(candidate, best.get(0), charged, all);
            if (better > 0) {
                best.clear();
            }
            if (better >= 0) {
                best.add(candidate);
            }
        }
        return best;
    }

    private static int compare(
            List<NamedMistake> one, List<NamedMistake> other, Set<String> charged, List<CheckResult> all) {
        int support = Long.compare(support(one, all), support(other, all));
        return support != 0 ? support : Long.compare(fresh(other, charged), fresh(one, charged));
    }

    /** How many checks these mistakes are part of an explanation of. */
    private static long support(List<NamedMistake> candidate, List<CheckResult> all) {
        return all.stream()
                .filter(result -> result.explanation().candidates().stream().anyMatch(set -> set.containsAll(candidate)))
                .count();
    }

    private static long fresh(List<NamedMistake> candidate, Set<String> charged) {
        return candidate.stream().filter(mistake -> !charged.contains(mistake.id())).count();
    }
}
