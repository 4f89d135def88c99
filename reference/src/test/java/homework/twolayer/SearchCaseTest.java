package homework.twolayer;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.Draw;
import backmark.check.Finding;
import homework.twolayer.SearchPlan.Range;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reference.twolayer.HyperparameterSearch;

/** Searches draw by themselves: what is demanded of them has to hold for all right draws, and for few wrong ones. */
class SearchCaseTest {
    private static final int SEEDS = 200;

    private final HyperparameterSearch search = new HyperparameterSearch();

    @Test
    void aRightSearchFillsTheRangesWhateverItDraws() {
        assertAlwaysHolds(SearchCase::many, Searching::triesDifferentValues);
    }

    @Test
    void aRightSearchLearnsNothingAtTinyRatesWhateverItDraws() {
        assertAlwaysHolds(SearchCase::tooSlow, Searching::learnsNothing);
    }

    @Test
    void aRightSearchKeepsTheMostAccurateTrialWhateverItDraws() {
        assertAlwaysHolds(SearchCase::brief, Searching::keepsTheMostAccurate);
    }

    private void assertAlwaysHolds(
            Function<SearchCase, SearchPlan> plan, BiFunction<SearchCase, SearchResult, Finding> claim) {
        for (int seed = 0; seed < SEEDS; seed++) {
            SearchCase on = drawn(7_919L * seed);
            SearchResult result = search.search(on.data(), plan.apply(on));
            assertThat(claim.apply(on, result)).as("seed %d", seed).matches(Finding::holds);
        }
    }

    @Test
    void aSearchThatDrawsOneValueUniformlyIsFound() {
        for (int seed = 0; seed < 20; seed++) {
            SearchCase on = drawn(7_919L * seed);
            SearchResult right = search.search(on.data(), on.many());
            Random random = new Random(seed);
            SearchResult uniform = new SearchResult(
                    right.trials().stream()
                            .map(trial -> new Trial(
                                    trial.hiddenSize(),
                                    trial.learningRate(),
                                    1e-5 + (1e-1 - 1e-5) * random.nextDouble(),
                                    trial.validationAccuracy()))
                            .toList(),
                    right.best());
            assertThat(Searching.triesDifferentValues(on, uniform))
                    .as("seed %d", seed)
                    .matches(finding -> !finding.holds());
        }
    }

    @Test
    void aSearchThatTrainsWithThePlansOwnRateLearnsInNearlyEveryCase() {
        long found = IntStream.range(0, SEEDS)
                .filter(seed -> {
                    SearchCase on = drawn(7_919L * seed);
                    SearchPlan plan = on.tooSlow();
                    double own = plan.training().learningRate();
                    SearchPlan ignored = new SearchPlan(
                            plan.hiddenSizes(),
                            new Range(own, own),
                            plan.regularization(),
                            plan.weightScale(),
                            plan.trials(),
                            plan.seed(),
                            plan.training());
                    return !Searching.learnsNothing(on, search.search(on.data(), ignored))
                            .holds();
                })
                .count();
        assertThat(found).isGreaterThanOrEqualTo(SEEDS - 2);
    }

    @Test
    void theLastTrialIsRarelyTheBestByLuck() {
        long lucky = IntStream.range(0, SEEDS)
                .filter(seed -> {
                    SearchCase on = drawn(7_919L * seed);
                    SearchResult right = search.search(on.data(), on.brief());
                    Trial last = right.trials().get(right.trials().size() - 1);
                    return Searching.keepsTheMostAccurate(on, new SearchResult(right.trials(), last))
                            .holds();
                })
                .count();
        assertThat(lucky).isLessThan(SEEDS * 3 / 10);
    }

    private static SearchCase drawn(long seed) {
        try {
            return SearchCase.draw(new Draw(seed, 0));
        } catch (Draw.Rejected rejected) {
            return drawn(seed + 1);
        }
    }
}
