package reference.twolayer;

import homework.twolayer.ImageData;
import homework.twolayer.Initial;
import homework.twolayer.Search;
import homework.twolayer.SearchPlan;
import homework.twolayer.SearchResult;
import homework.twolayer.TrainingHistory;
import homework.twolayer.Trial;
import homework.twolayer.TwoLayerClassifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * The model solution of the search. Random points beat a grid of as many nets: each of them tries another value of every
 * hyper-parameter, so that the one that matters is tried more often.
 */
public final class HyperparameterSearch implements Search {

    @Override
    public SearchResult search(ImageData data, SearchPlan plan) {
        Random random = new Random(plan.seed());
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < plan.trials(); i++) {
            int hidden = plan.hiddenSizes()[random.nextInt(plan.hiddenSizes().length)];
            double learningRate = draw(plan.learningRate(), random);
            double regularization = draw(plan.regularization(), random);
            trials.add(new Trial(
                    hidden,
                    learningRate,
                    regularization,
                    validationAccuracy(data, plan, hidden, learningRate, regularization, random.nextLong())));
        }
        Trial best = trials.stream()
                .max(Comparator.comparingDouble(Trial::validationAccuracy))
                .orElseThrow();
        return new SearchResult(trials, best);
    }

    /** Uniform in the exponent: every factor of ten within the range is as likely as every other. */
    private static double draw(SearchPlan.Range range, Random random) {
        double low = Math.log(range.from());
        double high = Math.log(range.to());
        double drawn = Math.exp(low + (high - low) * random.nextDouble());
        return Math.min(Math.max(drawn, range.from()), range.to()); // exp(log(x)) may miss x by a last digit
    }

    private static double validationAccuracy(
            ImageData data, SearchPlan plan, int hidden, double learningRate, double regularization, long seed) {
        TwoLayerClassifier net = new TwoLayerNet(
                Initial.parameters(data.X().getNumCols(), hidden, data.classes(), plan.weightScale(), seed));
        TrainingHistory history = net.train(
                data.X(), data.y(), data.Xval(), data.yval(), plan.training().with(learningRate, regularization));
        return history.validationAccuracy()[history.validationAccuracy().length - 1];
    }
}
