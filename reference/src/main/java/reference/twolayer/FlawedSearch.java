package reference.twolayer;

import homework.twolayer.ImageData;
import homework.twolayer.Initial;
import homework.twolayer.Search;
import homework.twolayer.SearchPlan;
import homework.twolayer.SearchResult;
import homework.twolayer.TrainingHistory;
import homework.twolayer.TrainingPlan;
import homework.twolayer.Trial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The model solution of the search with the mistakes that are made in it, searching with a {@link FlawedNet}. */
final class FlawedSearch implements Search {
    private final Set<String> mistakes;

    FlawedSearch(Set<String> mistakes) {
        this.mistakes = mistakes;
    }

    private boolean makes(String mistake) {
        return mistakes.contains(mistake);
    }

    @Override
    public SearchResult search(ImageData data, SearchPlan plan) {
        Random random = new Random(plan.seed());
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < plan.trials(); i++) {
            int hidden = plan.hiddenSizes()[random.nextInt(plan.hiddenSizes().length)];
            double rate = draw(plan.learningRate(), random);
            double reg = draw(plan.regularization(), random);
            TrainingPlan training = makes("search-ignores-drawn")
                    ? plan.training()
                    : plan.training().with(rate, reg);
            trials.add(new Trial(hidden, rate, reg, measure(data, plan, hidden, training, random.nextLong())));
        }
        return new SearchResult(trials, best(trials));
    }

    private double draw(SearchPlan.Range range, Random random) {
        double share = random.nextDouble();
        if (makes("search-uniform")) {
            return range.from() + (range.to() - range.from()) * share;
        }
        double drawn = Math.exp(Math.log(range.from()) + Math.log(range.to() / range.from()) * share);
        return Math.min(Math.max(drawn, range.from()), range.to());
    }

    private double measure(ImageData data, SearchPlan plan, int hidden, TrainingPlan training, long seed) {
        FlawedNet net = new FlawedNet(
                Initial.parameters(data.X().getNumCols(), hidden, data.classes(), plan.weightScale(), seed), mistakes);
        TrainingHistory history = net.train(data.X(), data.y(), data.Xval(), data.yval(), training);
        double[] measured = makes("search-measures-training") ? history.trainAccuracy() : history.validationAccuracy();
        return measured[measured.length - 1];
    }

    private Trial best(List<Trial> trials) {
        Comparator<Trial> byAccuracy = Comparator.comparingDouble(Trial::validationAccuracy);
        if (makes("search-keeps-last")) {
            return trials.get(trials.size() - 1);
        }
        return trials.stream()
                .max(makes("search-keeps-worst") ? byAccuracy.reversed() : byAccuracy)
                .orElseThrow();
    }
}
