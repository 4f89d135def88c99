package backmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.result.Outcome;
import backmark.check.result.OutputResult;
import backmark.check.result.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class PicturesTest {

    @Test
    void everyErrorIsInTheLayerOfItsLevel() {
        HeatMap map = HeatMap.of(tensor(2, 3, 0.0, 1e-11, 1e-5, 0.05, 0.5, 2.0));

        assertThat(map.layers()).extracting(HeatMap.Layer::level).containsExactly(0, 1, 4, 5, 6);
        assertThat(map.layers())
                .extracting(HeatMap.Layer::path)
                .containsExactly("M0 0h2", "M2 0h1", "M0 1h1", "M1 1h1", "M2 1h1");
        assertThat(map.table())
                .containsExactly(List.of("0", "1.0e-11", "1.0e-05"), List.of("5.0e-02", "5.0e-01", "2.0e+00"));
    }

    @Test
    void aLargeTensorIsDrawnInBlocksOfTheirWorstEntry() {
        OutputResult output = Evidence.wrong("gradient(X)", "W1", 64, 16, Verdict.WRONG);
        HeatMap map = HeatMap.of(output);

        assertThat(map.rows()).isEqualTo(32);
        assertThat(map.columns()).isEqualTo(16);
        assertThat(map.block()).isEqualTo(2);
        assertThat(map.worstRow()).isEqualTo(output.row() / 2);
        assertThat(map.worst()).hasSize(20).first().isEqualTo(new HeatMap.Entry(0, 11, "1.0e+00"));
    }

    @Test
    void thereIsNoPictureOfOneNumberOrOfARightTensor() {
        assertThat(HeatMap.of(Evidence.wrong("loss(X)", "", 1, 1, Verdict.WRONG)))
                .isNull();
        assertThat(HeatMap.of(Evidence.right("scores(X)", "", 0))).isNull();
    }

    @Test
    void barsGrowWithTheLogarithmOfTheError() {
        ErrorBars bars = ErrorBars.of(
                Evidence.result(
                        Evidence.scored("Gradient.hasAllParts").result().check(),
                        Outcome.WRONG,
                        0,
                        List.of(
                                Evidence.right("gradient(X)", "W1", 0),
                                Evidence.right("gradient(X)", "b1", 1e-12),
                                Evidence.wrong("gradient(X)", "W2", 2, 2, Verdict.WRONG),
                                Evidence.broken("gradient(X)", "b2", "missing", ""))),
                Messages.of("en"));

        assertThat(bars.limit()).isEqualTo(63.2); // 6 of 19 decades
        assertThat(bars.bars())
                .containsExactly(
                        new ErrorBars.Bar("W1", 2, "0", true),
                        new ErrorBars.Bar("b1", 52.6, "1.0e-12", true),
                        new ErrorBars.Bar("W2", 168.4, "1.0e-01", false));
    }

    @Test
    void thereAreNoBarsWhereNothingIsOff() {
        assertThat(ErrorBars.of(
                        Evidence.scored("Scores.areLinearInTheHiddenLayer").result(), Messages.of("en")))
                .isNull();
    }

    @Test
    void anExcerptMarksTheLineAndStopsAtTheEndsOfTheFile() {
        Messages english = Messages.of("en");
        Excerpt excerpt = Excerpt.of("TwoLayerNet.java", Evidence.source(), 6, english);

        assertThat(excerpt.place()).isEqualTo("TwoLayerNet.java:6");
        assertThat(excerpt.lines()).extracting(Excerpt.Line::number).containsExactly(3, 4, 5, 6, 7);
        assertThat(excerpt.lines())
                .filteredOn(Excerpt.Line::marked)
                .containsExactly(new Excerpt.Line(6, "    return y[i]; // <b>one too far</b>", true));
        assertThat(Excerpt.of("TwoLayerNet.java", Evidence.source(), 8, english))
                .isNull();
        assertThat(Excerpt.of("Other.java", null, 1, english)).isNull();
    }

    private static OutputResult tensor(int rows, int columns, Double... errors) {
        return new OutputResult(
                "gradient(X)",
                "W1",
                Verdict.WRONG,
                2,
                "case 1",
                1,
                2,
                0,
                2,
                3,
                List.of(rows, columns),
                "",
                "",
                List.of(errors),
                List.of());
    }
}
