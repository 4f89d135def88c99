package homework.twolayer;

import backmark.check.Finding;
import homework.twolayer.SearchPlan.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the checks of the search demand of its result. */
final class Searching {
    /** Of 40 log-uniform values fewer than this lie in one half of their range once in fifty million times. */
    private static final int LEAST_IN_EACH_HALF = 4;

    /**
     * Nets that have learned nothing are right by chance: of 200,000 searches none has this mean accuracy. Of 1,000 that
     * trained well one has less.
     */
    private static final double MOST_BY_CHANCE = 0.75;

    /** As rare as that is in one case, both miss a wrong search once in a million times. */
    static final int TWO = 2;

    /** In one search of five the last trial is the best by luck: in eight at once, twice in a million. */
    static final int ENOUGH = 8;

    private static final double ROUNDING = 1e-9;

    private Searching() {}

    /** Every trial lies in the ranges, and the trials fill them as log-uniform values do. */
    static Finding triesDifferentValues(SearchCase on, SearchResult result) {
        if (result.trials().size() != SearchCase.MANY) {
            return Finding.broken(SearchCase.MANY + " trials", result.trials().size() + " trials");
        }
        for (Trial trial : result.trials()) {
            boolean inside = Arrays.stream(SearchCase.SIZES).anyMatch(size -> size == trial.hiddenSize())
                    && contains(SearchCase.RATES, trial.learningRate())
                    && contains(SearchCase.PENALTIES, trial.regularization());
            if (!inside) {
                return Finding.broken("values from the plan's candidates and ranges", "" + trial);
            }
        }
        double[] rates =
                result.trials().stream().mapToDouble(Trial::learningRate).toArray();
        double[] penalties =
                result.trials().stream().mapToDouble(Trial::regularization).toArray();
        long differentRates = Arrays.stream(rates).distinct().count();
        long differentPenalties = Arrays.stream(penalties).distinct().count();
        if (differentRates < rates.length || differentPenalties < penalties.length) {
            return Finding.broken(
                    "a new learning rate and regularization for every trial",
                    differentRates + " learning rates and " + differentPenalties + " regularizations in "
                            + SearchCase.MANY + " trials");
        }
        long lowRates = below(middle(SearchCase.RATES), rates);
        long lowPenalties = below(middle(SearchCase.PENALTIES), penalties);
        return Finding.that(
                fillsBothHalves(lowRates) && fillsBothHalves(lowPenalties),
                "about as many values below as above the middle, which is the root of the two bounds' product",
                lowRates + " of " + SearchCase.MANY + " learning rates and " + lowPenalties + " of " + SearchCase.MANY
                        + " regularizations below it");
    }

    private static boolean fillsBothHalves(long low) {
        return low >= LEAST_IN_EACH_HALF && low <= SearchCase.MANY - LEAST_IN_EACH_HALF;
    }

    private static long below(double middle, double[] values) {
        return Arrays.stream(values).filter(value -> value < middle).count();
    }

    private static double middle(Range range) {
        return Math.sqrt(range.from() * range.to());
    }

    /** With learning rates around 1e-12 nothing can be learned. */
    static Finding learnsNothing(SearchCase on, SearchResult result) {
        double mean = result.trials().stream()
                .mapToDouble(Trial::validationAccuracy)
                .average()
                .orElse(1);
        return Finding.that(
                mean < MOST_BY_CHANCE,
                "with learning rates of about 1e-12, accuracies by chance only",
                "a mean accuracy of " + mean);
    }

    /** The best trial is one of the trials, and none was more accurate. */
    static Finding keepsTheMostAccurate(SearchCase on, SearchResult result) {
        double highest = result.trials().stream()
                .mapToDouble(Trial::validationAccuracy)
                .max()
                .orElse(Double.NaN);
        int samples = on.data().yval().length;
        for (Trial trial : result.trials()) {
            double right = trial.validationAccuracy() * samples;
            if (!(isWhole(right) && right >= 0 && right <= samples)) {
                Finding finding = Finding.broken(
                        "a share of " + samples + " validation samples", "" + trial.validationAccuracy());
                boolean ofTraining = result.trials().stream()
                        .mapToDouble(Trial::validationAccuracy)
                        .allMatch(share -> share >= 0
                                && share <= 1
                                && isWhole(share * on.data().y().length));
                return ofTraining ? finding.proves("search-measures-training") : finding;
            }
        }
        Finding finding = Finding.that(
                result.trials().contains(result.best()) && result.best().validationAccuracy() == highest,
                "the trial with the highest validation accuracy, " + highest,
                "" + result.best());
        List<String> causes = new ArrayList<>();
        if (result.trials().get(result.trials().size() - 1).equals(result.best())) {
            causes.add("search-keeps-last");
        }
        if (result.trials().stream()
                .noneMatch(t -> t.validationAccuracy() < result.best().validationAccuracy())) {
            causes.add("search-keeps-worst");
        }
        return finding.proves(causes.toArray(String[]::new));
    }

    private static boolean isWhole(double value) {
        return Math.abs(value - Math.rint(value)) < 1e-6;
    }

    private static boolean contains(Range range, double value) {
        return value >= range.from() * (1 - ROUNDING) && value <= range.to() * (1 + ROUNDING);
    }
}
