package reference.gates;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.report.HtmlReports;
import backmark.report.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The drawings of the handouts are what the reports' own code draws. After a change of that code run with
 * {@code -Dbackmark.drawings=write} and look at them.
 */
class DrawingsTest {
    private static final Path FOLDER = Path.of("..", "assignments", "computational-graph", "drawings");

    /** A drawing; only the published example shows gradients, the others are for students to find. */
    private record Drawing(String file, String formula, List<String> names, List<Double> values, boolean gradients) {
        String svg() {
            Map<String, Double> inputs = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                inputs.put(names.get(i), values.get(i));
            }
            return new HtmlReports(Messages.of("en")).drawing(formula, inputs, gradients);
        }
    }

    static Stream<Drawing> drawings() {
        return Stream.of(
                new Drawing(
                        "apple-purchase.svg",
                        "f = (price * count) * tax",
                        List.of("price", "count", "tax"),
                        List.of(100.0, 2.0, 1.1),
                        true),
                new Drawing(
                        "sum-times.svg", "f = (x + y) * z", List.of("x", "y", "z"), List.of(-2.0, 5.0, -4.0), false),
                new Drawing(
                        "sigmoid-neuron.svg",
                        "f = sigmoid((w0 * x0 + w1 * x1) + w2)",
                        List.of("w0", "x0", "w1", "x1", "w2"),
                        List.of(2.0, -1.0, -3.0, -2.0, -3.0),
                        false),
                new Drawing("shared-input.svg", "f = (x + y) * x", List.of("x", "y"), List.of(3.0, 2.0), false));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void isWhatTheReportsDraw(Drawing drawing) throws IOException {
        Path file = FOLDER.resolve(drawing.file());
        if ("write".equals(System.getProperty("backmark.drawings"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, drawing.svg());
        }
        assertThat(Files.readString(file)).isEqualTo(drawing.svg());
    }

    @Test
    void bothHandoutsShowEveryDrawing() throws IOException {
        for (String handout : List.of("README.md", "README.ko.md")) {
            String text = Files.readString(FOLDER.resolveSibling(handout));
            assertThat(drawings())
                    .allSatisfy(drawing -> assertThat(text).contains("(drawings/" + drawing.file() + ")"));
        }
    }

    @Test
    void onlyTheExampleGivesGradients() {
        assertThat(drawings().filter(drawing -> drawing.svg().contains("class=\"graph-gradient\"")))
                .extracting(Drawing::file)
                .containsExactly("apple-purchase.svg");
    }
}
