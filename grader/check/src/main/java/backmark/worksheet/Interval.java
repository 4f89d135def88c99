package backmark.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The numbers from one to another, both included. */
record Interval(double low, double high) {
    /** Doubles of a chain of a few dozen operations; far below any digit that a person writes. */
    private static final double ROUNDING = 1e-12;

    static Interval point(double value) {
        return new Interval(value, value);
    }

    static Interval around(double middle, double radius) {
        return new Interval(middle - radius, middle + radius);
    }

    Interval or(double value) {
        return new Interval(Math.min(low, value), Math.max(high, value));
    }

    Interval or(Interval other) {
        return new Interval(Math.min(low, other.low), Math.max(high, other.high));
    }

    boolean meets(Interval other) {
        double slack = ROUNDING * (Math.abs(low) + Math.abs(high) + Math.abs(other.low) + Math.abs(other.high));
        return low <= other.high + slack && other.low <= high + slack;
    }

    boolean contains(double value) {
        return meets(point(value));
    }

    /** What both have in common; only for intervals that meet. */
    Interval and(Interval other) {
        double from = Math.max(low, other.low);
        double to = Math.min(high, other.high);
        return from <= to ? new Interval(from, to) : point((from + to) / 2);
    }

    double middle() {
        return low + (high - low) / 2;
    }

    /**
     * Where a formula goes when its symbols move in their intervals: its values in all corners and in the middle. Exact
     * for what is monotone in each symbol, as nearly all steps of a network are.
     */
    static Interval of(Formula formula, Function<String, Interval> boxes) {
        List<String> moving = new ArrayList<>();
        for (String symbol : formula.symbols()) {
            Interval box = boxes.apply(symbol);
            if (box.low < box.high) {
                moving.add(symbol);
            }
        }
        Interval reached = point(formula.value(symbol -> boxes.apply(symbol).middle()));
        for (int corner = 0; !moving.isEmpty() && corner < 1 << moving.size(); corner++) {
            int sides = corner;
            reached = reached.or(formula.value(symbol -> {
                Interval box = boxes.apply(symbol);
                int number = moving.indexOf(symbol);
                return number >= 0 && (sides >> number & 1) == 1 ? box.high : box.low;
            }));
        }
        return reached;
    }
}
