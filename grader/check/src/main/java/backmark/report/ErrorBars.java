package backmark.report;

import backmark.check.result.CheckResult;
import backmark.check.result.OutputResult;
import backmark.check.result.Verdict;
import backmark.worksheet.StepEvidence;
import java.util.List;

/**
 * How far off each output of a check is, on a logarithmic scale with the limit marked.
 *
 * @param bars in the order of the outputs
 * @param ticks powers of ten under the axis
 * @param limit where the limit is, on the scale of {@link Bar#length()}
 * @param beside whether all names are short enough to stand left of their bars
 */
record ErrorBars(List<Bar> bars, List<Tick> ticks, double limit, boolean beside) {
    /** The largest distance of a right answer. */
    private static final double RIGHT = 1e-11;

    /** Below the rounding of doubles, and above any error that still means something. */
    private static final int LOWEST = -17;

    private static final int HIGHEST = 2;
    private static final double WIDTH = 200;
    private static final int MOST_BARS = 12;
    private static final int LONGEST_BESIDE = 12;

    ErrorBars {
        bars = List.copyOf(bars);
        ticks = List.copyOf(ticks);
    }

    /**
     * One output.
     *
     * @param length from 0 to 200; at least 2, so that an exact answer is seen
     * @param right whether it counts in full
     */
    record Bar(String name, double length, String error, boolean right) {}

    /** A mark under the axis, {@code 10} to the power of an exponent. */
    record Tick(double at, int exponent) {}

    /** The bars of a check, or null where no output has a distance. */
    static ErrorBars of(CheckResult result, Messages messages) {
        List<Bar> bars = result.outputs().stream()
                .filter(output -> !output.isClaim() && output.verdict() != Verdict.NO_VALUE)
                .filter(output -> !Double.isNaN(output.distance()))
                .filter(output -> !output.problem().equals(StepEvidence.STEP)) // no digit of those is a double's
                .limit(MOST_BARS)
                .map(output -> bar(output, messages))
                .toList();
        if (bars.stream().allMatch(Bar::right)) {
            return null;
        }
        List<Tick> ticks = List.of(-16, -12, -8, -4, 0).stream()
                .map(e -> new Tick(at(e), e))
                .toList();
        boolean beside = bars.stream().allMatch(bar -> bar.name().length() <= LONGEST_BESIDE);
        return new ErrorBars(bars, ticks, at(Math.log10(RIGHT)), beside);
    }

    private static Bar bar(OutputResult output, Messages messages) {
        String name = output.name().isEmpty() ? messages.said(output.call()) : output.name();
        double length = output.distance() == 0 ? 0 : at(Math.log10(output.distance()));
        return new Bar(
                name,
                Math.max(2, length),
                Numbers.distance(output.distance()),
                output.verdict().isFull());
    }

    private static double at(double exponent) {
        double clipped = Math.max(LOWEST, Math.min(HIGHEST, exponent));
        return Math.round((clipped - LOWEST) / (HIGHEST - LOWEST) * WIDTH * 10) / 10.0;
    }
}
