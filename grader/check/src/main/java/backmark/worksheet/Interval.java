package backmark.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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

    private static Interval over(double... values) {
        Interval all = point(values[0]);
        for (double value : values) {
            all = all.or(value);
        }
        return all;
    }

    /**
     * Where a formula goes when every place in it moves by itself and every result on the way is rounded: who computes
     * a·(1 − a) may take the first a from the paper, the second from the calculator, and write down 1 − a in between. At
     * least as far as {@link #of}.
     *
     * @param rounded what a result may have become
     */
    static Interval looselyOf(Formula formula, Function<String, Interval> boxes, UnaryOperator<Interval> rounded) {
        Function<Formula, Interval> inside = part -> {
            Interval reached = looselyOf(part, boxes, rounded);
            boolean isWritten = part instanceof Formula.Name || part instanceof Formula.Constant;
            return isWritten ? reached : rounded.apply(reached);
        };
        if (formula instanceof Formula.Constant constant) {
            return point(constant.value());
        } else if (formula instanceof Formula.Name name) {
            return boxes.apply(name.symbol());
        } else if (formula instanceof Formula.Negative negative) {
            Interval of = inside.apply(negative.of());
            return new Interval(-of.high, -of.low);
        } else if (formula instanceof Formula.Sum sum) {
            Interval left = inside.apply(sum.left());
            Interval right = inside.apply(sum.right());
            return sum.minus()
                    ? new Interval(left.low - right.high, left.high - right.low)
                    : new Interval(left.low + right.low, left.high + right.high);
        } else if (formula instanceof Formula.Product product) {
            Interval a = inside.apply(product.left());
            Interval b = inside.apply(product.right());
            return over(a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high);
        } else if (formula instanceof Formula.Quotient quotient) {
            Interval a = inside.apply(quotient.left());
            Interval b = inside.apply(quotient.right());
            return over(a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high);
        } else if (formula instanceof Formula.Power power) {
            Interval base = inside.apply(power.base());
            Interval ends =
                    over(StrictMath.pow(base.low, power.exponent()), StrictMath.pow(base.high, power.exponent()));
            return base.low < 0 && base.high > 0 ? ends.or(0) : ends;
        }
        Formula.Call call = (Formula.Call) formula; // every function rises
        Interval of = inside.apply(call.of());
        var function = Formula.FUNCTIONS.get(call.function());
        return over(function.applyAsDouble(of.low), function.applyAsDouble(of.high));
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
