package backmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.result.Showing;
import backmark.check.value.Tensor;
import backmark.report.GraphDrawing.Circle;
import backmark.report.GraphDrawing.Label;
import backmark.report.GraphDrawing.Line;
import backmark.report.GraphDrawing.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphDrawingTest {
    private static final String APPLES = "f = (price * count) * tax";

    private static GraphDrawing shown(String formula, double... numbers) {
        Showing.Values values = Showing.Values.of(new Tensor(1, numbers.length, numbers, false));
        return GraphDrawing.of(new Showing("call", "scene", formula, values, null));
    }

    @Test
    void purchaseOfApplesHasThePublishedNumbersOnItsEdges() {
        GraphDrawing drawing = GraphDrawing.of(APPLES, Map.of("price", 100.0, "count", 2.0, "tax", 1.1), true);

        assertThat(drawing.rows())
                .containsExactly(
                        new Row("price", "price · count", "100", "2.2", "", false),
                        new Row("count", "price · count", "2", "110", "", false),
                        new Row("tax", "price · count · tax", "1.1", "200", "", false),
                        new Row("price · count", "price · count · tax", "200", "1.1", "", false),
                        new Row("price · count · tax", "f", "220", "1", "", false));
        assertThat(drawing.lines()).noneMatch(Line::off);
        assertThat(drawing.compared()).isFalse();
    }

    @Test
    void aWrongGradientStandsBesideTheRightOneOnABrokenLine() {
        GraphDrawing drawing = shown(APPLES, 100, 2, 1.1, 220, 1.21, 110, 200);

        assertThat(drawing.rows().get(0)).isEqualTo(new Row("price", "price · count", "100", "2.2", "1.21", true));
        assertThat(drawing.rows()).filteredOn(Row::off).hasSize(1);
        assertThat(drawing.lines()).filteredOn(Line::off).hasSize(1);
        assertThat(drawing.labels())
                .filteredOn(label -> label.kind().equals("off"))
                .extracting(Label::text)
                .containsExactly("✗ 1.21");
    }

    @Test
    void aWrongValueOfTheEndIsMarkedToo() {
        GraphDrawing drawing = shown("f = x + y", 1, 2, 4, 1, 1);

        assertThat(drawing.rows().get(2)).isEqualTo(new Row("x + y", "f", "3 ✗ 4", "1", "", true));
    }

    @Test
    void gradientsOfASharedInputAddUpBesideItsName() {
        GraphDrawing drawing = shown("f = (x + y) * x", 3, 2, 15, 3, 3);

        assertThat(drawing.labels())
                .filteredOn(label -> label.kind().startsWith("total"))
                .extracting(Label::text)
                .containsExactly("Σ 8", "✗ 3");
        assertThat(drawing.rows().get(0)).isEqualTo(new Row("x", "", "3", "8", "3", true));
        assertThat(drawing.lines()).noneMatch(Line::off); // which of the two ways is wrong, nobody knows
    }

    @Test
    void whatIsNotANumberIsWrong() {
        assertThat(shown("f = x + y", 1, 2, 3, Double.NaN, 1).rows().get(0))
                .isEqualTo(new Row("x", "x + y", "1", "1", "NaN", true));
    }

    @Test
    void gradientsCanBeLeftForStudentsToFind() {
        GraphDrawing drawing = GraphDrawing.of("f = sigmoid(x)", Map.of("x", 1.0), false);

        assertThat(drawing.labels()).extracting(Label::kind).containsExactly("name", "value", "value", "end");
        assertThat(drawing.gates()).containsExactly(new Circle(206, 34, "σ"));
    }

    @Test
    void numbersThatDoNotFitTheFormulaAreNotDrawn() {
        assertThat(shown(APPLES, 100, 2, 1.1, 220)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                APPLES,
                "f = (x + y) * x",
                "f = sigmoid((w0 * x0 + w1 * x1) + w2)",
                "f = (a + b) * (a + c) * (b + c)",
                "f = a * (b + c * (d + a * (b + c)))",
            })
    void noGateStandsOnAnotherOrOnAPassingEdge(String formula) {
        GraphLayout layout = new GraphLayout(Formula.of(formula));
        List<GraphLayout.Place> places = new java.util.ArrayList<>();
        layout.gates().forEach(gate -> places.add(layout.place(gate)));
        layout.edges()
                .forEach(edge -> places.addAll(edge.way().subList(1, edge.way().size() - 1)));
        for (GraphLayout.Place one : places) {
            assertThat(places)
                    .filteredOn(other -> other != one && other.column() == one.column())
                    .allMatch(other -> Math.abs(other.row() - one.row()) >= 1);
        }
    }

    @Test
    void fourDigitsAreShown() {
        assertThat(GraphDrawing.shown(0.19661193)).isEqualTo("0.1966");
        assertThat(GraphDrawing.shown(-12)).isEqualTo("−12");
        assertThat(GraphDrawing.shown(123456)).isEqualTo("123500");
        assertThat(GraphDrawing.shown(1.5e-7)).isEqualTo("1.5E−7");
        assertThat(GraphDrawing.shown(1e-12)).isEqualTo("0");
    }
}
