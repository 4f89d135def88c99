package backmark.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DrawTest {

    @Test
    void aSeedGivesTheseNumbersOnEveryMachine() {
        Draw draw = new Draw(42, 3);
        assertThat(draw.number()).isEqualTo(3);
        assertThat(draw.uniform(-1, 1)).isEqualTo(0.4831297575436466);
        assertThat(draw.whole(3, 9)).isEqualTo(8);
        assertThat(draw.normal()).isEqualTo(-0.4508498757188601);
        assertThat(draw.oneOf("a", "b", "c")).isEqualTo("c");
        assertThat(draw.seed()).isEqualTo(-2430762948046562554L);
        assertThat(draw.labels(7, 4)).containsExactly(3, 1, 3, 1, 2, 1, 1);
    }

    @Test
    void labelsRepeatOneClassAndMissAnother() {
        for (int seed = 0; seed < 500; seed++) {
            int[] labels = new Draw(seed, 0).labels(6, 4);
            long different = Arrays.stream(labels).distinct().count();
            assertThat(different).isEqualTo(3);
            assertThat(Arrays.stream(labels)).allMatch(label -> label >= 0 && label < 4);
        }
    }

    @Test
    void wholeNumbersIncludeBothEnds() {
        Draw draw = new Draw(1, 0);
        boolean[] seen = new boolean[4];
        for (int n = 0; n < 200; n++) {
            seen[draw.whole(0, 3)] = true;
        }
        assertThat(seen).containsExactly(true, true, true, true);
    }

    @Test
    void normalNumbersHaveTheirMeanAndDeviation() {
        double[] values = new Draw(9, 0).normal(100, 100, 2).getDDRM().data;
        double mean = Arrays.stream(values).average().orElseThrow();
        double square = Arrays.stream(values).map(v -> v * v).average().orElseThrow();
        assertThat(mean).isBetween(-0.1, 0.1);
        assertThat(Math.sqrt(square)).isBetween(1.95, 2.05);
    }

    @Test
    void aBadDrawIsRejected() {
        Draw draw = new Draw(1, 0);
        draw.retryUnless(true);
        assertThatThrownBy(() -> draw.retryUnless(false))
                .isInstanceOf(Draw.Rejected.class)
                .hasMessage("the numbers drawn make no good case");
    }
}
