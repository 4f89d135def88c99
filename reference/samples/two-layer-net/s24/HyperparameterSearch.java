package homework.twolayer;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** 하이퍼파라미터 탐색 */
public final class HyperparameterSearch implements Search {

    public HyperparameterSearch() {}

    // ---- 6. Hyper-parameter search ---------------------------------------------------------------------------------

    @Override
    public SearchResult search(ImageData data, SearchPlan plan) {
        Random random = new Random(plan.seed());
        List<Trial> trials = new ArrayList<>();
        Trial best = null;
        for (int t = 0; t < plan.trials(); t++) {
            int hidden = plan.hiddenSizes()[random.nextInt(plan.hiddenSizes().length)];
            double rate = logUniform(plan.learningRate(), random);
            double reg = logUniform(plan.regularization(), random);
            TwoLayerNet net = new TwoLayerNet(Initial.parameters(
                    data.X().getNumCols(), hidden, data.classes(), plan.weightScale(), random.nextLong()));
            TrainingHistory history =
                    net.train(data.X(), data.y(), data.Xval(), data.yval(), plan.training().with(rate, reg));
            double[] accuracies = history.validationAccuracy();
            Trial trial = new Trial(hidden, rate, reg, accuracies[accuracies.length - 1]);
            trials.add(trial);
            if (best == null || trial.validationAccuracy() > best.validationAccuracy()) {
                best = trial;
            }
        }
        return new SearchResult(trials, best);
    }

    private static double logUniform(SearchPlan.Range range, Random random) {
        double low = Math.log10(range.from());
        double high = Math.log10(range.to());
        return Math.pow(10, low + (high - low) * random.nextDouble());
    }
}
