package backmark.report;

import backmark.check.result.Showing;
import backmark.check.result.Showing.Values;
import backmark.report.PictureShape.Strip;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weights as pictures, the student's and the reference's in the same colours: one square for each weight, in one colour
 * where it is positive and in another where it is negative, stronger the larger it is.
 *
 * @param name of the weights, {@code W1}
 * @param rows of weights: inputs
 * @param columns of weights: units
 * @param picture the inputs' shape where they are pictures and so each unit's weights are one, or null
 * @param wide how many squares the drawing is wide
 * @param high how many squares the drawing is high
 * @param cell a square's side in pixels
 * @param got the student's squares
 * @param expected the reference's, or none
 * @param largest the size that the strongest colour stands for
 * @param table the weights row by row, {@code 0.5 (0.25)}: the student's and the reference's; empty if too many
 */
record WeightMap(
        String name,
        int rows,
        int columns,
        PictureShape picture,
        int wide,
        int high,
        int cell,
        List<Layer> got,
        List<Layer> expected,
        String largest,
        List<List<String>> table) {
    /** Levels on each side of zero; level 0 is nearly no weight. */
    private static final int LEVELS = 4;

    private static final int MOST_IN_TABLE = 128;
    private static final int WIDEST_TABLE = 12;

    WeightMap {
        got = List.copyOf(got);
        expected = List.copyOf(expected);
        table = List.copyOf(table);
    }

    /** All squares of one level, {@code n4} to {@code p4}, as an SVG path of one stroke for each run of neighbours. */
    record Layer(String level, String path) {}

    /** A picture of a matrix. */
    static WeightMap of(Showing showing, String name) {
        Values got = showing.got();
        Values expected = showing.expected();
        if (expected != null && (expected.rows() != got.rows() || expected.columns() != got.columns())) {
            expected = null; // they cannot be laid beside each other
        }
        double largest = Math.max(largest(got), expected == null ? 0 : largest(expected));
        if (expected != null && largest(got) > 3 * largest(expected)) {
            largest = 3 * largest(expected); // or the reference's would all be pale
        }
        PictureShape picture = PictureShape.of(showing.name(), got.rows());
        List<Strip> strips = picture == null ? rows(got) : picture.strips(got.columns());
        int wide = picture == null ? got.columns() : picture.wide(got.columns());
        int high = picture == null ? got.rows() : picture.high(got.columns());
        return new WeightMap(
                name,
                got.rows(),
                got.columns(),
                picture,
                wide,
                high,
                Math.max(4, Math.min(22, (picture == null ? 300 : 280) / Math.max(high, wide))),
                layers(got, strips, largest),
                expected == null ? List.of() : layers(expected, strips, largest),
                LineChart.shown(largest),
                table(got, expected));
    }

    private static double largest(Values values) {
        return values.values().stream()
                .mapToDouble(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }

    /** A matrix as it is written. */
    private static List<Strip> rows(Values values) {
        return IntStream.range(0, values.rows())
                .mapToObj(row -> new Strip(
                        0,
                        row,
                        IntStream.range(row * values.columns(), (row + 1) * values.columns())
                                .boxed()
                                .toList()))
                .toList();
    }

    private static List<Layer> layers(Values values, List<Strip> strips, double largest) {
        List<Layer> layers = new ArrayList<>();
        for (int level = -LEVELS; level <= LEVELS; level++) {
            StringBuilder path = new StringBuilder();
            for (Strip strip : strips) {
                int at = 0;
                while (at < strip.weights().size()) {
                    int start = at;
                    while (at < strip.weights().size()
                            && level(values.values().get(strip.weights().get(at)), largest) == level) {
                        at++;
                    }
                    if (at > start) {
                        path.append('M')
                                .append(strip.left() + start)
                                .append(' ')
                                .append(strip.top())
                                .append('h')
                                .append(at - start);
                    } else {
                        at++;
                    }
                }
            }
            if (path.length() > 0) {
                layers.add(new Layer((level < 0 ? "n" : "p") + Math.abs(level), path.toString()));
            }
        }
        return layers;
    }

    private static int level(double value, double largest) {
        if (Double.isNaN(value) || largest == 0) {
            return 0;
        }
        long level = Math.round(value / largest * LEVELS);
        return (int) Math.max(-LEVELS, Math.min(LEVELS, level));
    }

    private static List<List<String>> table(Values got, Values expected) {
        if (got.values().size() > MOST_IN_TABLE || got.columns() > WIDEST_TABLE) {
            return List.of();
        }
        return IntStream.range(0, got.rows())
                .mapToObj(row -> IntStream.range(row * got.columns(), (row + 1) * got.columns())
                        .mapToObj(i -> cell(got, expected, i))
                        .toList())
                .toList();
    }

    private static String cell(Values got, Values expected, int i) {
        String mine = LineChart.shown(got.values().get(i));
        return expected == null
                ? mine
                : mine + " (" + LineChart.shown(expected.values().get(i)) + ")";
    }
}
