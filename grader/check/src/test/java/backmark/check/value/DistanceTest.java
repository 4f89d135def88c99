package backmark.check.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class DistanceTest {
    private static Tensor row(double... values) {
        return new Tensor(1, values.length, values, false);
    }

    private static double between(Tensor expected, Tensor got) {
        return Distance.between(expected, got).value();
    }

    @Test
    void itIsTheLargestDifferenceOverTheLargestExpectedValue() {
        Distance distance = Distance.between(row(1, -10, 2), row(1, -10, 2.5));
        assertThat(distance).isEqualTo(new Distance(0.05, 0, 2, 2, 2.5));
    }

    @Test
    void theWorstPlaceIsToldInRowsAndColumns() {
        Tensor expected = new Tensor(2, 3, new double[] {1, 2, 3, 4, 5, 6}, false);
        Tensor got = new Tensor(2, 3, new double[] {1, 2, 3, 4, 11, 6}, false);
        assertThat(Distance.between(expected, got)).isEqualTo(new Distance(1, 1, 1, 5, 11));
    }

    @Test
    void nanIsNeverWithinTolerance() {
        assertThat(Distance.between(row(1, 2), row(1, Double.NaN)).within(Double.MAX_VALUE))
                .isFalse();
        assertThat(Distance.between(row(Double.NaN), row(1)).within(Double.MAX_VALUE))
                .isFalse();
    }

    @Test
    void infinityIsNeverWithinTolerance() {
        assertThat(Distance.between(row(1), row(Double.POSITIVE_INFINITY)).within(Double.MAX_VALUE))
                .isFalse();
        assertThat(Distance.between(row(1e308), row(-1e308)).within(Double.MAX_VALUE))
                .isFalse();
    }

    @Test
    void theSameNanOrInfinityIsNoDifference() {
        Tensor strange = row(Double.NaN, Double.NEGATIVE_INFINITY, 3);
        assertThat(between(strange, row(Double.NaN, Double.NEGATIVE_INFINITY, 3)))
                .isZero();
        assertThat(between(strange, row(Double.NaN, Double.POSITIVE_INFINITY, 3)))
                .isNaN();
    }

    @Test
    void zerosAreComparedAbsolutely() {
        assertThat(between(row(0, 0), row(0, 1e-12))).isEqualTo(1e-12);
        assertThat(between(row(0), row(-0.0))).isZero();
    }

    @Test
    void ofLabelsOnlyEqualOnesAreNear() {
        Tensor labels = new Tensor(1, 2, new double[] {1_000_000, 3}, true);
        assertThat(between(labels, new Tensor(1, 2, new double[] {1_000_001, 3}, true)))
                .isEqualTo(1);
        assertThat(between(labels, labels)).isZero();
    }

    @Test
    void anEmptyTensorEqualsAnEmptyOne() {
        assertThat(between(new Tensor(0, 3, new double[0], false), new Tensor(0, 3, new double[0], false)))
                .isZero();
    }

    @Test
    void otherShapesCannotBeCompared() {
        assertThatThrownBy(() -> Distance.between(row(1, 2), row(1, 2, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 x 2 is not 1 x 3");
        assertThatThrownBy(() -> new Tensor(2, 2, new double[3], false)).hasMessage("2 x 2 does not hold 3 values");
    }

    @Test
    void aVectorMayLieEitherWay() {
        Tensor column = new Tensor(3, 1, new double[] {1, 2, 3}, false);
        assertThat(between(row(1, 2, 3), column)).isZero();
        assertThat(Comparison.comparable(row(1, 2, 3), column)).isTrue();
        assertThat(Comparison.comparable(
                        new Tensor(2, 3, new double[6], false), new Tensor(3, 2, new double[6], false)))
                .isFalse();
    }

    @Test
    void itDoesNotDependOnScaleSignOrOrder() {
        Random random = new Random(5);
        for (int n = 0; n < 1_000; n++) {
            double[] e = random.doubles(12, -3, 3).toArray();
            double[] g = e.clone();
            for (int k = 0; k < g.length; k++) {
                g[k] += 1e-6 * random.nextGaussian();
            }
            double distance = between(row(e), row(g));
            double[] se = new double[12];
            double[] sg = new double[12];
            for (int k = 0; k < 12; k++) {
                se[11 - k] = -Math.scalb(e[k], 20);
                sg[11 - k] = -Math.scalb(g[k], 20);
            }
            assertThat(between(row(se), row(sg))).isEqualTo(distance);
            assertThat(distance).isGreaterThan(0).isLessThan(1e-4);
            assertThat(between(row(e), row(e.clone()))).isZero();
            assertThat(between(row(g), row(e))).isCloseTo(distance, within(distance * 1e-4));
        }
    }

    @Test
    void oneEntryFurtherOffNeverBringsTensorsNearer() {
        Random random = new Random(6);
        for (int n = 0; n < 1_000; n++) {
            double[] e = random.doubles(9, -1, 1).toArray();
            double[] g = e.clone();
            double before = 0;
            for (int k = 0; k < g.length; k++) {
                g[k] += random.nextGaussian();
                double now = between(row(e), row(g));
                assertThat(now).isGreaterThanOrEqualTo(before);
                before = now;
            }
        }
    }

    @Test
    void anAnswerIsAsFarAsItsWorstOutput() {
        Answer expected = Answer.of(Map.of("a", row(1, 2), "b", row(1000)));
        assertThat(Comparison.worst(expected, Answer.of(Map.of("a", row(1, 2.2), "b", row(1001)))))
                .isCloseTo(0.1, within(1e-12));
        assertThat(Comparison.worst(expected, Answer.of(Map.of("a", row(1, 2)))))
                .isNaN();
        assertThat(Comparison.worst(expected, Answer.of(Map.of("a", row(1), "b", row(1000)))))
                .isNaN();
        assertThat(Comparison.worst(expected, null)).isNaN();
        assertThat(Comparison.worst(expected, Answer.of(Map.of("a", row(1, 2), "b", row(1000), "c", row(7)))))
                .isZero();
    }

    @Test
    void anOutputThatNeitherAnswerHasIsNoDifference() {
        Answer one = Answer.of(Map.of("a", row(1)));
        assertThat(Comparison.ofOutput("b", one, one)).isZero();
        assertThat(Comparison.ofOutput("a", one, null)).isNaN();
        assertThat(Comparison.ofOutput("a", null, one)).isNaN();
        assertThat(Comparison.ofOutput("a", one, Answer.of(row(1, 2)))).isNaN();
    }

    @Test
    void aValueIsTakenApartByName() {
        record Pair(double loss, Map<String, SimpleMatrix> gradient) {}
        Map<String, SimpleMatrix> gradient = new LinkedHashMap<>();
        gradient.put("b", new SimpleMatrix(new double[][] {{1, 2}}));
        gradient.put("W", new SimpleMatrix(new double[][] {{1}, {2}}));
        Answer answer = Answer.of(List.of(new Pair(.5, gradient), new int[] {1, 2}, true));
        assertThat(answer.outputs().keySet())
                .containsExactly("[0].loss", "[0].gradient.W", "[0].gradient.b", "[1]", "[2]");
        assertThat(answer.outputs().get("[0].gradient.W")).isEqualTo(new Tensor(2, 1, new double[] {1, 2}, false));
        assertThat(answer.outputs().get("[1]").exact()).isTrue();
        assertThat(Answer.of(null).outputs()).isEmpty();
        assertThatThrownBy(() -> Answer.of(new Object()))
                .hasMessage("a probe cannot return a java.lang.Object; return numbers, arrays, matrices, or maps, lists"
                        + " and records of these");
    }

    @Test
    void singlePrecisionIsWhatSurvivesARoundTrip() {
        assertThat(row(0.5f, 0.1f).fitsSinglePrecision()).isTrue();
        assertThat(row(0.5, 0.1).fitsSinglePrecision()).isFalse();
    }
}
