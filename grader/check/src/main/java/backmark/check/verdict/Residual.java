package backmark.check.verdict;

import backmark.check.value.Answer;
import backmark.check.value.Comparison;
import backmark.check.value.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * How far an implementation with known mistakes is from what the student's code returned, over all cases of a check.
 * Made for trying hundreds of sets: the wrong outputs are looked at first, and the first entry that is too far off ends
 * it.
 */
final class Residual {
    private final List<Sight> sights = new ArrayList<>();
    private final double bound;

    /** One case of one demand: what came back, output by output. */
    private record Sight(Observation<?, ?> observation, int number, boolean wrong, List<Seen> outputs) {}

    /** @param limit no entry may be further from the variant's */
    private record Seen(String name, Tensor got, double limit) {}

    /**
     * A comparison with all values that were returned. Cases where the code was cut off or is not written count for
     * nothing; where it crashed, the variant has to fail as well.
     *
     * @param bound residuals above it are all the same
     */
    Residual(List<Observation<?, ?>> observations, double bound) {
        this.bound = bound;
        for (Observation<?, ?> observation : observations) {
            for (int i = 0; i < observation.attempts().size() && !observation.isClaim(); i++) {
                if (observation.got(i) != null || observation.crashed(i)) {
                    sights.add(sight(observation, i));
                }
            }
        }
        sights.sort(Comparator.comparing(sight -> !sight.wrong()));
    }

    private Sight sight(Observation<?, ?> observation, int i) {
        Answer expected = observation.expected(i);
        List<Seen> outputs = new ArrayList<>();
        boolean wrong = false;
        for (String name : expected.outputs().keySet()) {
            Tensor got = observation.got(i, name);
            boolean off = !(Comparison.ofOutput(name, expected, observation.got(i)) <= Limits.NEAR);
            Seen seen = new Seen(name, got, got == null ? 0 : bound * 1.01 * got.largest());
            outputs.add(off ? 0 : outputs.size(), seen);
            wrong |= off;
        }
        return new Sight(observation, i, wrong, outputs);
    }

    /** Whether there is nothing to compare. */
    boolean isEmpty() {
        return sights.isEmpty();
    }

    /** The largest distance in all cases; infinite where it is above the bound or cannot be told. */
    double of(Set<String> mistakes) {
        double worst = 0;
        for (Sight sight : sights) {
            worst = Math.max(worst, of(mistakes, sight));
            if (worst > bound) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return worst;
    }

    /** In how many cases these mistakes do not give the value that came back; a crash is no value, and tells little. */
    int casesBeyond(double limit, Set<String> mistakes) {
        int cases = 0;
        for (Sight sight : sights) {
            boolean hasValue = sight.observation().got(sight.number()) != null;
            cases += hasValue && of(mistakes, sight) > limit ? 1 : 0;
        }
        return cases;
    }

    private double of(Set<String> mistakes, Sight sight) {
        List<Answer> answers = sight.observation().variant(mistakes);
        if (answers == null) {
            return Double.POSITIVE_INFINITY;
        }
        Answer variant = answers.get(sight.number());
        boolean failed = sight.observation().got(sight.number()) == null;
        if (variant == null || failed) {
            return variant == null && failed ? 0 : Double.POSITIVE_INFINITY;
        }
        double worst = 0;
        for (Seen seen : sight.outputs()) {
            worst = Math.max(worst, distance(variant.outputs().get(seen.name()), seen));
            if (worst > bound) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return worst;
    }

    private double distance(Tensor variant, Seen seen) {
        Tensor got = seen.got();
        if (variant == null || got == null) {
            return variant == got ? 0 : Double.POSITIVE_INFINITY;
        }
        if (!Comparison.comparable(variant, got)) {
            return Double.POSITIVE_INFINITY;
        }
        if (variant.exact()) {
            return Arrays.equals(variant.data(), got.data()) ? 0 : Double.POSITIVE_INFINITY;
        }
        double largest = 0;
        for (int i = 0; i < variant.data().length; i++) {
            double v = variant.data()[i];
            double g = got.data()[i];
            if (v == g || Double.isNaN(v) && Double.isNaN(g)) {
                continue;
            }
            double difference = Math.abs(v - g);
            if (!(difference <= seen.limit()) && !(difference <= bound && variant.largest() == 0)) {
                return Double.POSITIVE_INFINITY;
            }
            largest = Math.max(largest, difference);
        }
        double scale = variant.largest();
        return largest == 0 ? 0 : scale == 0 ? largest : largest / scale;
    }
}
