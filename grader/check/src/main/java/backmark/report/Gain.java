package backmark.report;

import backmark.check.result.Outcome;
import backmark.check.score.ScoredCheck;
import java.util.Collection;
import java.util.List;

/**
 * Points earned of points possible, ready to be shown.
 *
 * @param percent how much of a bar is full, from 0 to 100
 */
record Gain(String earned, String possible, double percent) {

    static Gain of(double earned, double possible) {
        double percent = possible > 0 ? 100 * earned / possible : 0;
        return new Gain(
                Numbers.points(earned),
                Numbers.points(possible),
                Math.round(Math.max(0, Math.min(100, percent)) * 10) / 10.0);
    }

    /** The points of checks; what is not yet marked is left out, and a dash stands for points where nothing is. */
    static Gain of(Collection<ScoredCheck> checks) {
        List<ScoredCheck> known = checks.stream()
                .filter(check -> check.outcome() != Outcome.NOT_MARKED)
                .toList();
        return known.isEmpty()
                ? new Gain("–", Numbers.points(points(checks)), 0)
                : of(known.stream().mapToDouble(ScoredCheck::earned).sum(), points(known));
    }

    private static double points(Collection<ScoredCheck> checks) {
        return checks.stream()
                .mapToDouble(check -> check.result().check().points())
                .sum();
    }
}
