package backmark.worksheet;

import java.util.List;

/**
 * How a student shows numbers, as far as a sheet tells.
 *
 * @param coarsest the largest last digit, as a part of its number
 * @param finestUnit the smallest last digit: of one who shows two decimals throughout, 0.01
 * @param count of significant digits; what ends by itself, such as 0.09, has fewer than usual
 */
record UsualDigits(double coarsest, double finestUnit, int count) {
    /** Somebody who shows fewer digits than one per ten is not rounding any more. */
    private static final double COARSEST = 0.1;

    static UsualDigits of(Worksheet sheet, SheetAnswers answers) {
        List<Written> numbers = sheet.steps().stream()
                .filter(step -> !step.isWhole())
                .flatMap(step -> answers.row(step).stream())
                .flatMap(row -> row.number().stream())
                .toList();
        double coarsest = numbers.stream()
                .filter(number -> number.value() != 0)
                .mapToDouble(number -> number.unit() / Math.abs(number.value()))
                .max()
                .orElse(0);
        double finest = numbers.stream()
                .mapToDouble(Written::unit)
                .filter(unit -> unit > 0)
                .min()
                .orElse(0);
        int[] counts = numbers.stream()
                .mapToInt(Written::significantDigits)
                .filter(count -> count > 0)
                .sorted()
                .toArray();
        int upperQuartile = counts.length == 0 ? Fairness.DIGITS : counts[counts.length * 3 / 4];
        return new UsualDigits(Math.min(COARSEST, coarsest), finest, upperQuartile);
    }

    /** A result on the way that was written down with as many digits, or decimals, as usual. */
    Interval rounded(Interval exact) {
        double largest = largest(exact);
        double unit = largest == 0 ? 0 : StrictMath.pow(10, Math.floor(StrictMath.log10(largest)) + 1 - count);
        return widened(exact, Math.max(unit, finestUnit));
    }

    /** A result that was rounded as coarsely as anything on the sheet. */
    Interval coarselyRounded(Interval exact) {
        return widened(exact, coarsest * largest(exact));
    }

    private static double largest(Interval interval) {
        return Math.max(Math.abs(interval.low()), Math.abs(interval.high()));
    }

    private static Interval widened(Interval interval, double by) {
        return new Interval(interval.low() - by, interval.high() + by);
    }
}
