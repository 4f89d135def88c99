package backmark.report;

import java.util.Locale;

/** Numbers as people read them. */
public final class Numbers {
    private Numbers() {}

    /** A value with up to 17 significant digits, so that two that differ look different. */
    public static String exact(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    /** A distance: {@code 2.5e-02}. */
    public static String distance(double value) {
        return value == 0 ? "0" : String.format(Locale.ROOT, "%.1e", value);
    }

    /** Points without needless decimals: {@code 7.5}, {@code 10}. */
    public static String points(double points) {
        double rounded = Math.round(points * 100) / 100.0;
        return rounded == Math.rint(rounded)
                ? String.valueOf((long) rounded)
                : String.format(Locale.ROOT, "%.2f", rounded).replaceAll("0$", "");
    }
}
