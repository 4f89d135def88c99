package backmark.report;

import backmark.check.result.Showing;
import backmark.check.result.Showing.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * A course of a training as lines: the student's, and the reference's where it is known.
 *
 * @param name what is drawn, in words
 * @param got the student's line, as SVG path data; broken where a value is not finite
 * @param expected the reference's, or ""
 * @param across marks under the chart
 * @param up marks beside it
 * @param rows the numbers as a table: number, student's, reference's or ""
 * @param clipped whether the student's line leaves the chart at its top or bottom and is drawn along the edge
 * @param broken whether values are left out because they are not finite
 */
record LineChart(
        String name,
        String got,
        String expected,
        List<Tick> across,
        List<Tick> up,
        List<Row> rows,
        boolean clipped,
        boolean broken) {
    /** The chart's inside, in SVG units; templates know them, too. */
    private static final double WIDTH = 260;

    private static final double HEIGHT = 110;

    /** A line that leaves the reference's range further than this is cut off, or the reference would be a flat line. */
    private static final double ROOM = 3;

    /** Shares are drawn up to 1, whatever was reached. */
    private static final String ACCURACY = "accuracy";

    private static final int MOST_TICKS = 5;
    private static final int MOST_ROWS = 21;

    LineChart {
        across = List.copyOf(across);
        up = List.copyOf(up);
        rows = List.copyOf(rows);
    }

    /** A mark at a place along an axis. */
    record Tick(double at, String label) {}

    /** One line of the table. */
    record Row(String number, String got, String expected) {}

    /** A chart of a curve. */
    static LineChart of(Showing showing, String name) {
        Values got = showing.got();
        Values expected = showing.expected() != null && showing.expected().isCurve() ? showing.expected() : null;
        double[] range = range(got, expected);
        if (showing.name().toLowerCase(Locale.ROOT).endsWith(ACCURACY)) {
            range[1] = Math.max(1, range[1]);
        }
        double step = step(range[1] - range[0]);
        double low = Math.floor(range[0] / step + 1e-9) * step;
        double high = Math.ceil(range[1] / step - 1e-9) * step;
        int last = Math.max(got.columns(), expected == null ? 0 : expected.columns()) - 1;
        boolean clipped = finite(got).anyMatch(v -> v > high + step * 1e-9 || v < low - step * 1e-9);
        return new LineChart(
                name,
                path(got, last, low, high),
                expected == null ? "" : path(expected, last, low, high),
                across(last),
                up(low, high, step),
                rows(got, expected),
                clipped,
                finite(got).count() < got.values().size());
    }

    private static DoubleStream finite(Values values) {
        return values.values().stream().mapToDouble(v -> v).filter(Double::isFinite);
    }

    private static double[] range(Values got, Values expected) {
        double low = Math.min(0, finite(got).min().orElse(0));
        double high = finite(got).max().orElse(1);
        if (expected != null && finite(expected).findAny().isPresent()) {
            double least = Math.min(0, finite(expected).min().orElseThrow());
            double most = finite(expected).max().orElseThrow();
            double room = ROOM * Math.max(most - least, Double.MIN_NORMAL);
            low = Math.min(least, Math.max(low, least - room));
            high = Math.max(most, Math.min(high, least + room));
        }
        return new double[] {low, high > low ? high : low + 1};
    }

    /** 1, 2 or 5 times a power of ten. */
    private static double step(double length) {
        double rough = length / (MOST_TICKS - 1);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (int factor : new int[] {1, 2, 5}) {
            if (factor * power >= rough) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private static String path(Values values, int last, double low, double high) {
        StringBuilder path = new StringBuilder();
        boolean down = false;
        for (int i = 0; i < values.values().size(); i++) {
            double value = values.values().get(i);
            if (!Double.isFinite(value)) {
                down = false;
                continue;
            }
            double x = last == 0 ? 0 : WIDTH * values.index(i) / last;
            double y = HEIGHT * (1 - (Math.max(low, Math.min(high, value)) - low) / (high - low));
            path.append(down ? 'L' : 'M').append(place(x)).append(' ').append(place(y));
            down = true;
        }
        if (values.values().size() == 1 && down) {
            path.append('h').append(place(WIDTH)); // one value is a level line
        }
        return path.toString();
    }

    private static String place(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    private static List<Tick> across(int last) {
        List<Tick> ticks = new ArrayList<>();
        int step = Math.max(1, (int) step(Math.max(1, last)));
        for (int i = 0; i <= last; i += step) {
            ticks.add(new Tick(last == 0 ? 0 : Math.round(WIDTH * i / last), Integer.toString(i)));
        }
        return ticks;
    }

    private static List<Tick> up(double low, double high, double step) {
        List<Tick> ticks = new ArrayList<>();
        for (double value = low; value <= high + step / 2; value += step) {
            ticks.add(new Tick(
                    Math.round(HEIGHT * (1 - (value - low) / (high - low))),
                    shown(Math.abs(value) < step / 2 ? 0 : value)));
        }
        return ticks;
    }

    private static List<Row> rows(Values got, Values expected) {
        List<Row> rows = new ArrayList<>();
        int count = got.values().size();
        int shown = Math.min(count, MOST_ROWS);
        boolean together = expected != null && expected.columns() == got.columns();
        for (int row = 0; row < shown; row++) {
            int i = shown < 2 ? 0 : (int) Math.round((double) row * (count - 1) / (shown - 1));
            rows.add(new Row(
                    Integer.toString(got.index(i)),
                    shown(got.values().get(i)),
                    together ? shown(expected.values().get(i)) : ""));
        }
        return rows;
    }

    /** Four digits, as many as a reader of a curve wants. */
    static String shown(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        double size = Math.abs(value);
        if (size != 0 && (size < 1e-3 || size >= 1e5)) {
            return String.format(Locale.ROOT, "%.1e", value);
        }
        String plain = String.format(Locale.ROOT, "%.4f", value);
        return plain.replaceAll("\\.?0+$", "").replace('-', '−');
    }
}
