package reference.twolayer.styles;

import homework.twolayer.ImageData;
import homework.twolayer.Initial;
import homework.twolayer.Search;
import homework.twolayer.SearchPlan;
import homework.twolayer.SearchResult;
import homework.twolayer.Trial;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import reference.twolayer.TwoLayerNet;

/** The search as a stream, with powers of ten, its own count of right predictions, and no clamping to the bounds. */
final class StreamSearch implements Search {

    @Override
    public SearchResult search(ImageData data, SearchPlan plan) {
        Random random = new Random(plan.seed());
        List<Trial> trials = IntStream.range(0, plan.trials())
                .mapToObj(number -> {
                    int hidden = plan.hiddenSizes()[(int) (random.nextDouble() * plan.hiddenSizes().length)];
                    return trial(
                            data,
                            plan,
                            hidden,
                            power(plan.learningRate(), random),
                            power(plan.regularization(), random),
                            number);
                })
                .toList();
        return new SearchResult(
                trials,
                trials.stream()
                        .sorted(Comparator.comparing(Trial::validationAccuracy).reversed())
                        .findFirst()
                        .get());
    }

    private static double power(SearchPlan.Range range, Random random) {
        double exponent = random.nextDouble() * Math.log10(range.to() / range.from());
        return range.from() * Math.pow(10, exponent);
    }

    private static Trial trial(ImageData data, SearchPlan plan, int hidden, double rate, double reg, int number) {
        var start = Initial.parameters(data.X().getNumCols(), hidden, data.classes(), plan.weightScale(), number);
        var net = new TwoLayerNet(start);
        net.train(data.X(), data.y(), data.Xval(), data.yval(), plan.training().with(rate, reg));
        int[] predicted = net.predict(data.Xval());
        long right = IntStream.range(0, predicted.length)
                .filter(i -> predicted[i] == data.yval()[i])
                .count();
        return new Trial(hidden, rate, reg, (double) right / predicted.length);
    }
}
