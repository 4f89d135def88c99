package backmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.result.Showing;
import backmark.check.result.Showing.Values;
import backmark.check.value.Tensor;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class TrainingPicturesTest {

    private static Showing curve(Values got, Values expected) {
        return new Showing("train(X, y)", "case 1", "loss", got, expected);
    }

    @Test
    void aCurveIsALineFromTheFirstValueToTheLast() {
        LineChart chart = LineChart.of(curve(Evidence.values(1, 4, 2, 0), null), "Loss");

        assertThat(chart.got()).isEqualTo("M0 0L130 55L260 110");
        assertThat(chart.expected()).isEmpty();
        assertThat(chart.up()).extracting(LineChart.Tick::label).containsExactly("0", "1", "2", "3", "4");
        assertThat(chart.across()).extracting(LineChart.Tick::label).containsExactly("0", "1", "2");
        assertThat(chart.rows())
                .containsExactly(
                        new LineChart.Row("0", "4", ""),
                        new LineChart.Row("1", "2", ""),
                        new LineChart.Row("2", "0", ""));
        assertThat(chart.clipped()).isFalse();
        assertThat(chart.broken()).isFalse();
    }

    @Test
    void theReferenceIsDrawnOnTheSameScale() {
        LineChart chart = LineChart.of(curve(Evidence.values(1, 1, 1), Evidence.values(1, 1, 0, 0)), "Loss");

        assertThat(chart.got()).isEqualTo("M0 0L130 0"); // a shorter training ends earlier
        assertThat(chart.expected()).isEqualTo("M0 0L130 110L260 110");
        assertThat(chart.rows()).extracting(LineChart.Row::expected).containsOnly(""); // its values belong elsewhere
    }

    @Test
    void aLossThatExplodesRunsAlongTheUpperEdge() {
        LineChart chart =
                LineChart.of(curve(Evidence.values(1, 1, 1e300, 1), Evidence.values(1, 1, 0.5, 0.25)), "Loss");

        assertThat(chart.clipped()).isTrue();
        assertThat(chart.got()).isEqualTo("M0 73.3L130 0L260 73.3");
    }

    @Test
    void anAccuracyIsDrawnUpToOne() {
        Showing accuracy =
                new Showing("train(X, y)", "case 1", "validationAccuracy", Evidence.values(1, 0.25, 0.5), null);
        LineChart chart = LineChart.of(accuracy, "Accuracy");

        assertThat(chart.up()).last().isEqualTo(new LineChart.Tick(0, "1"));
        assertThat(chart.got()).isEqualTo("M0 82.5L260 55");
    }

    @Test
    void aValueThatIsNoNumberBreaksTheLine() {
        LineChart chart =
                LineChart.of(curve(Evidence.values(1, 1, Double.NaN, 1, Double.POSITIVE_INFINITY, 0), null), "Loss");

        assertThat(chart.broken()).isTrue();
        assertThat(chart.got()).isEqualTo("M0 0M130 0M260 110");
        assertThat(chart.rows()).extracting(LineChart.Row::got).containsExactly("1", "NaN", "1", "Infinity", "0");
    }

    @Test
    void aCurveWithoutAnyNumberIsAnEmptyChart() {
        LineChart chart = LineChart.of(curve(Evidence.values(1, Double.NaN), null), "Loss");

        assertThat(chart.got()).isEmpty();
        assertThat(chart.up()).isNotEmpty();
    }

    @Test
    void aLongTrainingIsThinnedAndKeepsItsEnds() {
        double[] loss = DoubleStream.iterate(1, v -> v + 1).limit(10_000).toArray();
        Values kept = Evidence.values(1, loss);

        assertThat(kept.values()).hasSize(200).startsWith(1.0).endsWith(10_000.0);
        assertThat(kept.columns()).isEqualTo(10_000);
        assertThat(kept.index(199)).isEqualTo(9_999);
        LineChart chart = LineChart.of(curve(kept, null), "Loss");
        assertThat(chart.rows()).hasSize(21).last().isEqualTo(new LineChart.Row("9999", "10000", ""));
        assertThat(chart.across()).last().isEqualTo(new LineChart.Tick(130, "5000"));
    }

    @Test
    void whatIsTooLargeForAPictureIsNotKept() {
        assertThat(Values.of(new Tensor(784, 50, new double[784 * 50], false))).isNull();
        assertThat(Values.of(new Tensor(65, 2, new double[130], false))).isNull();
        assertThat(Values.of(new Tensor(1, 0, new double[0], false))).isNull();
        assertThat(Values.of(new Tensor(32, 32, new double[1_024], false))).isNotNull();
    }

    @Test
    void weightsOfBothSignsHaveTheirOwnColours() {
        Values got = Evidence.values(2, 1, -1, 0, 0.5, 0.5, Double.NaN);
        WeightMap map = WeightMap.of(curve(got, null), "W1");

        assertThat(map.got())
                .containsExactly(
                        new WeightMap.Layer("n4", "M1 0h1"),
                        new WeightMap.Layer("p0", "M2 0h1M2 1h1"),
                        new WeightMap.Layer("p2", "M0 1h2"),
                        new WeightMap.Layer("p4", "M0 0h1"));
        assertThat(map.expected()).isEmpty();
        assertThat(map.largest()).isEqualTo("1");
        assertThat(map.table()).containsExactly(List.of("1", "−1", "0"), List.of("0.5", "0.5", "NaN"));
    }

    @Test
    void weightsThatExplodeLeaveTheReferencesVisible() {
        WeightMap map = WeightMap.of(curve(Evidence.values(2, 1e9, 1), Evidence.values(2, 1, 0)), "W1");

        assertThat(map.largest()).isEqualTo("3");
        assertThat(map.expected()).contains(new WeightMap.Layer("p1", "M0 0h1"));
        assertThat(map.table()).containsExactly(List.of("1.0e+09 (1)"), List.of("1 (0)"));
    }

    @Test
    void weightsOfAnotherShapeAreNotComparedWithTheReferences() {
        WeightMap map = WeightMap.of(curve(Evidence.values(2, 1, 2), Evidence.values(2, 1, 2, 3, 4)), "W1");

        assertThat(map.expected()).isEmpty();
        assertThat(map.table()).containsExactly(List.of("1"), List.of("2"));
    }

    @Test
    void weightsOfPicturesAreAPictureForEveryUnit() {
        // Two inputs beside each other, five units: four of them side by side, the fifth below.
        Values got = Evidence.values(2, 1, 0, 0, 0, -1, 0, 0, 0, 1, 0);
        WeightMap map = WeightMap.of(new Showing("train(…)", "case 1", "W1 as 1 x 1 x 2", got, null), "W1");

        assertThat(List.of(map.wide(), map.high())).containsExactly(11, 3);
        assertThat(map.got())
                .containsExactly(
                        new WeightMap.Layer("n4", "M0 2h1"),
                        new WeightMap.Layer("p0", "M1 0h1M3 0h2M6 0h2M9 0h1M1 2h1"),
                        new WeightMap.Layer("p4", "M0 0h1M10 0h1"));
    }

    @Test
    void channelsOfAPictureAreBelowEachOther() {
        PictureShape shape = PictureShape.of("W1 as 3 x 2 x 2", 12);

        assertThat(List.of(shape.wide(1), shape.high(1))).containsExactly(2, 8);
        assertThat(shape.strips(1).stream().map(PictureShape.Strip::top)).containsExactly(0, 1, 3, 4, 6, 7);
        assertThat(shape.strips(1).get(5).weights()).containsExactly(10, 11);
    }

    @Test
    void weightsThatDoNotFitThePictureStayAMatrix() {
        assertThat(PictureShape.of("W1 as 1 x 8 x 8", 63)).isNull();
        assertThat(PictureShape.of("W1", 64)).isNull();
    }
}
