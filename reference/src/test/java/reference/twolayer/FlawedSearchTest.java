package reference.twolayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import homework.twolayer.ImageData;
import homework.twolayer.Search;
import homework.twolayer.SearchPlan;
import homework.twolayer.SearchResult;
import homework.twolayer.TrainingPlan;
import homework.twolayer.Trial;
import java.util.Random;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class FlawedSearchTest {
    private static final int TRIALS = 60;

    /** Two clouds of points, told apart by the sign of their first value; in the validation set the labels are exchanged. */
    private static ImageData clouds() {
        SimpleMatrix X = Fixture.normal(40, 3, .3, new Random(1));
        int[] y = new int[40];
        int[] exchanged = new int[40];
        for (int i = 0; i < y.length; i++) {
            y[i] = i % 2;
            exchanged[i] = 1 - y[i];
            X.set(i, 0, X.get(i, 0) + (y[i] == 0 ? 3 : -3));
        }
        return new ImageData(X, y, X, exchanged, 2);
    }

    private static SearchResult search(String... mistakes) {
        SearchPlan plan = new SearchPlan(
                new int[] {4, 6},
                new SearchPlan.Range(1e-9, 1),
                new SearchPlan.Range(1e-6, 1e-2),
                .3,
                TRIALS,
                3,
                new TrainingPlan(1, 1, 0, 40, 10, 1));
        return ((Search) new TwoLayerBank().create("HyperparameterSearch", Set.of(mistakes))).search(clouds(), plan);
    }

    private static long below(double learningRate, SearchResult found) {
        return found.trials().stream()
                .filter(trial -> trial.learningRate() < learningRate)
                .count();
    }

    private static double mean(SearchResult found) {
        return found.trials().stream()
                .mapToDouble(Trial::validationAccuracy)
                .average()
                .orElseThrow();
    }

    @Test
    void searchWithoutMistakesIsTheModelSolution() {
        ImageData data = clouds();
        SearchPlan plan = new SearchPlan(
                new int[] {4, 6},
                new SearchPlan.Range(1e-3, 1),
                new SearchPlan.Range(1e-6, 1e-2),
                .3,
                8,
                7,
                new TrainingPlan(1, .9, 0, 12, 10, 1));
        SearchResult expected = new HyperparameterSearch().search(data, plan);
        SearchResult found = new FlawedSearch(Set.of()).search(data, plan);
        for (int i = 0; i < plan.trials(); i++) {
            Trial got = found.trials().get(i);
            Trial right = expected.trials().get(i);
            assertThat(got.hiddenSize()).isEqualTo(right.hiddenSize());
            assertThat(Distance.relative(got.learningRate(), right.learningRate()))
                    .isLessThan(1e-12);
            assertThat(Distance.relative(got.regularization(), right.regularization()))
                    .isLessThan(1e-12);
            assertThat(got.validationAccuracy()).isEqualTo(right.validationAccuracy());
        }
    }

    @Test
    void uniformDrawsAreHardlyEverSmall() {
        assertThat(below(1e-2, search())).isGreaterThan(TRIALS / 2);
        assertThat(below(1e-2, search("search-uniform"))).isLessThan(TRIALS / 10);
    }

    /** Here what is learned is wrong for the validation samples, so the nets that learn nothing are better. */
    @Test
    void netsTrainedWithTheGivenPlanLearnAtAnyDrawnRate() {
        assertThat(mean(search())).isGreaterThan(.2);
        assertThat(mean(search("search-ignores-drawn"))).isLessThan(.05);
    }

    @Test
    void trainingAccuracyIsHighWhereValidationAccuracyIsLow() {
        assertThat(mean(search()) + mean(search("search-measures-training"))).isCloseTo(1, within(1e-12));
    }

    @Test
    void lastAndWorstTrialsAreNotTheBest() {
        SearchResult last = search("search-keeps-last");
        assertThat(last.best()).isEqualTo(last.trials().get(TRIALS - 1));
        SearchResult worst = search("search-keeps-worst");
        assertThat(worst.best().validationAccuracy()).isLessThan(search().best().validationAccuracy());
    }
}
