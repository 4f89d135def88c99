package homework.twolayer;

import backmark.check.Draw;
import backmark.check.Finding;
import homework.twolayer.SearchPlan.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the checks of the search demand of its result. */
final class Searching {
    private static final int[] SIZES = {3, 4, 6};
    private static final Range PENALTIES = new Range(1e-5, 1e-1);

    static final SearchPlan USUAL = new SearchPlan(
            SIZES, new Range(1e-3, 1), PENALTIES, 0.3, 8, 7, new TrainingPlan(0.1, 0.95, 1e-4, 6, 10, 7));
    static final SearchPlan WIDE = new SearchPlan(
            SIZES, new Range(1e-4, 1), PENALTIES, 0.3, 40, 7, new TrainingPlan(0.1, 0.95, 1e-4, 1, 5, 7));
    static final SearchPlan TOO_SLOW = new SearchPlan(
            SIZES, new Range(1e-12, 2e-12), PENALTIES, 0.3, 8, 7, new TrainingPlan(0.2, 1, 1e-4, 25, 10, 7));

    /** Of 80 log-uniform values fewer than this lie in the lower half of their range once in ten million searches. */
    private static final int LEAST_IN_LOWER_HALF = 17;

    /** Nets that have learned nothing are right by chance, one sample in three. */
    private static final double MOST_BY_CHANCE = 0.75;

    /** In one search of five the last trial is the best by luck: in eight at once, three times in a million. */
    static final int ENOUGH = 8;

    private static final double ROUNDING = 1e-9;

    private Searching() {}

    static ImageData data(Draw draw) {
        return TrainingCase.clouds(draw);
    }

    /** Every trial lies in the ranges, and the trials fill them as log-uniform values do. */
    static Finding triesDifferentValues(ImageData data, SearchResult result) {
        if (result.trials().size() != WIDE.trials()) {
            return Finding.broken(WIDE.trials() + " trials", result.trials().size() + " trials");
        }
        for (Trial trial : result.trials()) {
            boolean inside = Arrays.stream(SIZES).anyMatch(size -> size == trial.hiddenSize())
                    && contains(WIDE.learningRate(), trial.learningRate())
                    && contains(PENALTIES, trial.regularization());
            if (!inside) {
                return Finding.broken("values from the plan's candidates and ranges", "" + trial);
            }
        }
        long rates = result.trials().stream()
                .mapToDouble(Trial::learningRate)
                .distinct()
                .count();
        long penalties = result.trials().stream()
                .mapToDouble(Trial::regularization)
                .distinct()
                .count();
        if (rates < WIDE.trials() || penalties < WIDE.trials()) {
            return Finding.broken(
                    "a new learning rate and regularization for every trial",
                    rates + " learning rates and " + penalties + " regularizations in " + WIDE.trials() + " trials");
        }
        long low = result.trials().stream()
                        .filter(trial -> trial.learningRate() < middle(WIDE.learningRate()))
                        .count()
                + result.trials().stream()
                        .filter(trial -> trial.regularization() < middle(PENALTIES))
                        .count();
        return Finding.that(
                low >= LEAST_IN_LOWER_HALF && low <= 2 * WIDE.trials() - LEAST_IN_LOWER_HALF,
                "about as many values below as above the middle, which is the root of the two bounds' product",
                low + " of " + 2 * WIDE.trials() + " values below it");
    }

    private static double middle(Range range) {
        return Math.sqrt(range.from() * range.to());
    }

    /** With learning rates around 1e-12 nothing can be learned. */
    static Finding learnsNothing(ImageData data, SearchResult result) {
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
    static Finding keepsTheMostAccurate(ImageData data, SearchResult result) {
        double highest = result.trials().stream()
                .mapToDouble(Trial::validationAccuracy)
                .max()
                .orElse(Double.NaN);
        int samples = data.yval().length;
        for (Trial trial : result.trials()) {
            double right = trial.validationAccuracy() * samples;
            if (!(isWhole(right) && right >= 0 && right <= samples)) {
                Finding finding = Finding.broken(
                        "a share of " + samples + " validation samples", "" + trial.validationAccuracy());
                boolean ofTraining = result.trials().stream()
                        .mapToDouble(Trial::validationAccuracy)
                        .allMatch(share -> share >= 0 && share <= 1 && isWhole(share * data.y().length));
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
