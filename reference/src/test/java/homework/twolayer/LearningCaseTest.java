package homework.twolayer;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.Draw;
import backmark.check.Finding;
import org.junit.jupiter.api.Test;
import reference.twolayer.TwoLayerNet;

class LearningCaseTest {

    @Test
    void aRightNetLearnsWhicheverSamplesItDraws() {
        for (int seed = 0; seed < 150; seed++) {
            TrainingCase on = drawn(7_919L * seed);
            TwoLayerNet net = new TwoLayerNet(on.parameters());
            TrainingHistory history = on.train(net, Training.learning(31L * seed + 5));
            Finding finding = Training.learns(
                    on, new Training.Learned(history, net.scores(on.data().Xval()), null));
            assertThat(finding).as("seed %d", seed).matches(Finding::holds);
        }
    }

    private static TrainingCase drawn(long seed) {
        try {
            return TrainingCase.cloudsFarApart(new Draw(seed, 0));
        } catch (Draw.Rejected rejected) {
            return drawn(seed + 1);
        }
    }
}
