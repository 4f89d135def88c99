package backmark.report;

import backmark.check.score.ScoredCheck;
import java.util.Collection;

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

    static Gain of(Collection<ScoredCheck> checks) {
        return of(
                checks.stream().mapToDouble(ScoredCheck::earned).sum(),
                checks.stream()
                        .mapToDouble(check -> check.result().check().points())
                        .sum());
    }
}
