package homework.twolayer;

import backmark.check.Draw;
import backmark.check.Finding;
import homework.twolayer.SearchPlan.Range;
import java.util.Arrays;

/** What the checks of the search demand of its result. */
final class Searching {
    static final SearchPlan PLAN = new SearchPlan(
            new int[] {3, 4, 6}, new Range(1e-3, 1), new Range(1e-5, 1e-1), 0.3, 8, 7,
            new TrainingPlan(0.1, 0.95, 1e-4, 6, 10, 7));

    private static final double ROUNDING = 1e-9;

    private Searching() {}

    static ImageData data(Draw draw) {
        return TrainingCase.clouds(draw).data();
    }

    /** Every trial lies in the ranges, and they are not all alike. */
    static Finding triesDifferentValues(ImageData data, SearchResult result) {
        if (result.trials().size() != PLAN.trials()) {
            return Finding.broken(PLAN.trials() + " trials", result.trials().size() + " trials");
        }
        for (Trial trial : result.trials()) {
            boolean inside = Arrays.stream(PLAN.hiddenSizes()).anyMatch(size -> size == trial.hiddenSize())
                    && contains(PLAN.learningRate(), trial.learningRate())
                    && contains(PLAN.regularization(), trial.regularization());
            if (!inside) {
                return Finding.broken("values from the plan's candidates and ranges", "" + trial);
            }
        }
        long rates = result.trials().stream().mapToDouble(Trial::learningRate).distinct().count();
        long penalties = result.trials().stream().mapToDouble(Trial::regularization).distinct().count();
        return Finding.that(
                rates == PLAN.trials() && penalties == PLAN.trials(),
                "a new learning rate and regularization for every trial",
                rates + " learning rates and " + penalties + " regularizations in " + PLAN.trials() + " trials");
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
            if (!(Math.abs(right - Math.rint(right)) < 1e-6 && right >= 0 && right <= samples)) {
                return Finding.broken("a share of " + samples + " validation samples", "" + trial.validationAccuracy());
            }
        }
        return Finding.that(
                result.trials().contains(result.best()) && result.best().validationAccuracy() == highest,
                "the trial with the highest validation accuracy, " + highest,
                "" + result.best());
    }

    private static boolean contains(Range range, double value) {
        return value >= range.from() * (1 - ROUNDING) && value <= range.to() * (1 + ROUNDING);
    }
}
