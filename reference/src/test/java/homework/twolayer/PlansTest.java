package homework.twolayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlansTest {
    private static TrainingPlan plan(int iterations, int batchSize) {
        return new TrainingPlan(.1, .9, .01, iterations, batchSize, 1);
    }

    @Test
    void epochIsAsManyWholeBatchesAsTheSamplesFill() {
        assertThat(plan(10, 4).iterationsPerEpoch(11)).isEqualTo(2);
        assertThat(plan(10, 20).iterationsPerEpoch(11)).isEqualTo(1);
    }

    @Test
    void lastEpochCountsEvenWhenItIsNotFull() {
        assertThat(plan(6, 4).epochs(8)).isEqualTo(3);
        assertThat(plan(7, 4).epochs(8)).isEqualTo(4);
        assertThat(plan(1, 4).epochs(800)).isEqualTo(1);
    }

    @Test
    void impossiblePlansAreRefused() {
        assertThatThrownBy(() -> plan(0, 4)).hasMessage("the number of iterations must be at least 1, but is 0");
        assertThatThrownBy(() -> plan(5, 0)).hasMessage("the batch size must be at least 1, but is 0");
        assertThatThrownBy(() -> new TrainingPlan(Double.NaN, 1, 0, 1, 1, 1))
                .hasMessage("the learning rate must be at least 0 and finite, but is NaN");
        assertThatThrownBy(() -> plan(5, 1).with(.1, -1))
                .hasMessage("the regularization must be at least 0 and finite, but is -1.0");
        assertThatThrownBy(() -> new SearchPlan.Range(0, 1))
                .hasMessage("a range must rise from a number above 0, but goes from 0.0 to 1.0");
        SearchPlan.Range range = new SearchPlan.Range(1, 1);
        assertThatThrownBy(() -> new SearchPlan(new int[0], range, range, .1, 1, 1, plan(1, 1)))
                .hasMessage("a search needs at least one hidden size to choose from");
        assertThatThrownBy(() -> new SearchPlan(new int[] {1}, range, range, .1, 0, 1, plan(1, 1)))
                .hasMessage("the number of trials must be at least 1, but is 0");
    }
}
