package backmark.report;

import backmark.check.result.Showing;
import backmark.report.Formula.Gate;
import backmark.report.Formula.Input;
import backmark.report.Formula.Step;
import backmark.report.GraphLayout.Edge;
import backmark.report.GraphLayout.Place;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A computational graph, ready to be laid out: gates, and on every edge the value that goes forward and the gradient that
 * comes back. A student's gradients that are wrong stand beside the right ones, and their edges are broken lines.
 *
 * @param formula as it is written, {@code f = (x + y) · z}
 * @param width of the picture
 * @param height likewise
 * @param gates circles with a sign
 * @param lines edges
 * @param labels numbers and names
 * @param rows the same numbers as a table
 * @param compared whether a student's gradients are among them
 */
record GraphDrawing(
        String formula,
        int width,
        int height,
        List<Circle> gates,
        List<Line> lines,
        List<Label> labels,
        List<Row> rows,
        boolean compared) {
    static final int RADIUS = 18;

    private static final int COLUMN = 132;
    private static final int ROW = 88;
    private static final int LEFT = 74; // room for the inputs' names
    private static final int RIGHT = 118; // room for the last edge
    private static final int TOP = 34;

    /** A student's number is drawn as wrong from here; what is drawn has five digits. */
    private static final double CLEARLY_OFF = 1e-4;

    private static final Map<String, String> SIGNS =
            Map.of("+", "+", "*", "×", "max", "max", "exp", "exp", "reciprocal", "1/x", "sigmoid", "σ");

    GraphDrawing {
        gates = List.copyOf(gates);
        lines = List.copyOf(lines);
        labels = List.copyOf(labels);
        rows = List.copyOf(rows);
    }

    /** A gate. */
    record Circle(int x, int y, String sign) {}

    /** An edge, as an SVG path. */
    record Line(String path, boolean off) {}

    /**
     * A text.
     *
     * @param kind {@code name, value, gradient, total, end} or {@code off}
     */
    record Label(int x, int y, String kind, String text) {}

    /**
     * An edge in the table.
     *
     * @param gradient "" where it is left out
     * @param own the student's, "" where nobody asked for it
     */
    record Row(String from, String into, String value, String gradient, String own, boolean off) {}

    /** The drawing of what a check has shown: inputs, then f and the gradients of the inputs; null if it does not fit. */
    static GraphDrawing of(Showing showing) {
        Formula formula = Formula.of(showing.name());
        List<String> names = formula.inputs();
        List<Double> got = showing.got().values();
        int count = names.size();
        if (got.size() != 2 * count + 1) {
            return null;
        }
        Map<String, Double> inputs = new LinkedHashMap<>();
        Map<String, Double> own = new HashMap<>();
        own.put(formula.name(), got.get(count));
        for (int i = 0; i < count; i++) {
            inputs.put(names.get(i), got.get(i));
            own.put(names.get(i), got.get(count + 1 + i));
        }
        return new Pen(formula, inputs, true, own).drawing();
    }

    /**
     * A drawing for a handout.
     *
     * @param inputs a value for each input
     * @param gradients whether they are drawn, too
     */
    static GraphDrawing of(String text, Map<String, Double> inputs, boolean gradients) {
        return new Pen(Formula.of(text), inputs, gradients, Map.of()).drawing();
    }

    /** A number to four digits. */
    static String shown(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        if (Math.abs(value) < 1e-9) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros();
        boolean extreme = Math.abs(value) < 1e-4 || Math.abs(value) >= 1e7;
        return (extreme ? rounded.toString() : rounded.toPlainString()).replace('-', '−');
    }

    private static final class Pen {
        private final Formula formula;
        private final GraphLayout layout;
        private final GraphValues values;
        private final boolean gradients;
        private final Map<String, Double> own;
        private final List<Line> lines = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        Pen(Formula formula, Map<String, Double> inputs, boolean gradients, Map<String, Double> own) {
            this.formula = formula;
            this.layout = new GraphLayout(formula);
            this.values = new GraphValues(formula, inputs);
            this.gradients = gradients;
            this.own = new HashMap<>(own); // may be asked for null: an edge that is no input's
        }

        GraphDrawing drawing() {
            formula.inputs().forEach(this::input);
            layout.edges().forEach(this::edge);
            end();
            List<Circle> circles = layout.gates().stream()
                    .map(gate -> new Circle(x(layout.place(gate)), y(layout.place(gate)), SIGNS.get(gate.kind())))
                    .toList();
            return new GraphDrawing(
                    FormulaText.written(formula),
                    LEFT + layout.columns() * COLUMN + RIGHT,
                    (int) Math.ceil(TOP + layout.lastRow() * ROW + 54),
                    circles,
                    lines,
                    labels,
                    rows,
                    !own.isEmpty());
        }

        private static int x(Place place) {
            return LEFT + place.column() * COLUMN;
        }

        private static int y(Place place) {
            return (int) Math.round(TOP + place.row() * ROW);
        }

        /** How many edges leave an input. */
        private long uses(String name) {
            return layout.edges().stream()
                    .filter(edge -> edge.from().equals(new Input(name)))
                    .count();
        }

        private double total(String name) {
            return layout.edges().stream()
                    .filter(edge -> edge.from().equals(new Input(name)))
                    .mapToDouble(values::gradient)
                    .sum();
        }

        private boolean isOff(String name, double right) {
            Double found = own.get(name);
            return found != null && !(Math.abs(found - right) <= CLEARLY_OFF * Math.max(Math.abs(right), 1e-3));
        }

        /** An input's name; of one that is used more than once, also the sum of its gradients. */
        private void input(String name) {
            int y = y(new Place(0, layout.row(name)));
            labels.add(new Label(LEFT - 8, y + 4, "name", name));
            if (uses(name) < 2) {
                return;
            }
            boolean off = isOff(name, total(name));
            if (gradients) {
                labels.add(new Label(LEFT - 8, y + 20, "total", "Σ " + shown(total(name))));
                rows.add(row(name, "", values.value(new Input(name)), total(name), own.get(name), off));
            }
            if (off) {
                labels.add(new Label(LEFT - 8, y + 35, "total off", "✗ " + shown(own.get(name))));
            }
        }

        private void edge(Edge edge) {
            List<Place> way = edge.way();
            StringBuilder path = new StringBuilder();
            for (Place place : way) {
                path.append(path.isEmpty() ? 'M' : 'L')
                        .append(x(place))
                        .append(' ')
                        .append(y(place));
            }
            Place from = way.get(0);
            Place to = way.get(1);
            String name = edge.from() instanceof Input input && uses(input.name()) < 2 ? input.name() : null;
            Double gradient = gradients ? values.gradient(edge) : null;
            boolean off = name != null && gradient != null && isOff(name, gradient);
            lines.add(new Line(path.toString(), off));
            // Edges into one gate are apart near their start; one that passes a column is alone there at its end.
            double along = way.size() > 2 ? 0.72 : edge.from() instanceof Gate ? 0.44 : 0.33;
            numbers(
                    (int) (x(from) + along * (x(to) - x(from))),
                    (int) (y(from) + along * (y(to) - y(from))),
                    values.value(edge.from()),
                    gradient,
                    off ? own.get(name) : null);
            rows.add(
                    row(name(edge.from()), name(edge.into()), values.value(edge.from()), gradient, own.get(name), off));
        }

        /** The edge that leaves the last gate. */
        private void end() {
            Place last = layout.place((Gate) formula.end());
            int y = y(last);
            double value = values.value(formula.end());
            boolean off = isOff(formula.name(), value);
            lines.add(new Line("M" + x(last) + " " + y + "h" + (RIGHT - 28), off));
            int middle = x(last) + (RADIUS + RIGHT - 28) / 2;
            numbers(middle, y, value, gradients ? 1.0 : null, null);
            if (off) {
                labels.add(new Label(middle, y - 23, "off", "✗ " + shown(own.get(formula.name()))));
            }
            labels.add(new Label(x(last) + RIGHT - 14, y + 4, "end", formula.name()));
            rows.add(new Row(
                    name(formula.end()),
                    formula.name(),
                    off ? shown(value) + " ✗ " + shown(own.get(formula.name())) : shown(value),
                    gradients ? "1" : "",
                    "",
                    off));
        }

        private void numbers(int x, int y, double value, Double gradient, Double wrong) {
            labels.add(new Label(x, y - 8, "value", shown(value)));
            if (gradient != null) {
                labels.add(new Label(x, y + 19, "gradient", shown(gradient)));
            }
            if (wrong != null) {
                labels.add(new Label(x, y + 35, "off", "✗ " + shown(wrong)));
            }
        }

        private static Row row(String from, String into, double value, Double gradient, Double own, boolean off) {
            return new Row(
                    from,
                    into,
                    shown(value),
                    gradient == null ? "" : shown(gradient),
                    own == null ? "" : shown(own),
                    off);
        }

        /** An input's name, or a gate as the part of the formula that it computes. */
        private static String name(Step step) {
            return FormulaText.written(step);
        }
    }
}
