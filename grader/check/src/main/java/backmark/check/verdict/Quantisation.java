package backmark.check.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Tells a gradient made of differences of a function from one made by backpropagation, by its last digits alone.
 *
 * <p>The difference of two nearby doubles is exact, so (L(w + h) - L(w - h)) / 2h times 2h is a whole number of L's last
 * places, for every entry. Derivatives computed in any other way are whole numbers by chance only.
 */
final class Quantisation {
    /** Smaller whole numbers are too easily met. */
    private static final double SMALLEST = 4;

    /** What dividing by the distance, and multiplying by it again, can change of a whole number, relative to it. */
    private static final double ROUNDING = 6e-16;

    /** Beyond this, rounding hides whether a number is whole. */
    private static final double MOST_ROUNDING = 0.01;

    private static final int FEWEST_ENTRIES = 12;
    private static final double SHARE = 0.98;
    private static final int FEWEST_CASES = 2;

    private static final double[] DISTANCES = distances();

    private Quantisation() {}

    /**
     * A gradient in one case.
     *
     * @param gradient entries of the gradient
     * @param at where each was taken, for steps that are relative to it; null if that is not known
     * @param function the function's value there
     */
    record Sample(double[] gradient, double[] at, double function) {}

    /** How a student chose the step for each entry. */
    enum Step {
        /** The same for all. */
        ABSOLUTE,
        /** Times |w|. */
        TIMES_SIZE,
        /** Times max(1, |w|). */
        TIMES_SIZE_FROM_ONE,
        /** Times 1 + |w|. */
        TIMES_ONE_PLUS_SIZE
    }

    /**
     * A numerical derivative.
     *
     * @param distance between the two points, for a parameter of size 1 if it is relative
     */
    record Found(double distance, Step step) {

        /** Whether it is more likely a step to both sides than one to one side. */
        boolean isCentral() {
            return roundness(distance / 2) <= roundness(distance);
        }

        /** The suspected step. */
        double h() {
            return isCentral() ? distance / 2 : distance;
        }
    }

    /** The distance of two function values that explains the gradients of at least two samples, if there is one. */
    static Optional<Found> in(List<Sample> samples) {
        List<Sample> usable = samples.stream().filter(Quantisation::canTell).toList();
        if (usable.size() < FEWEST_CASES) {
            return Optional.empty();
        }
        for (Step step : Step.values()) {
            Map<Double, Integer> cases = new HashMap<>();
            for (Sample sample : usable) {
                for (double distance : fitting(sample, step)) {
                    cases.merge(distance, 1, Integer::sum);
                }
            }
            // Multiples of the true distance fit as well, so the smallest is the true one.
            Optional<Double> smallest = cases.entrySet().stream()
                    .filter(each -> each.getValue() >= FEWEST_CASES)
                    .map(Map.Entry::getKey)
                    .min(Double::compare);
            if (smallest.isPresent()) {
                return Optional.of(new Found(smallest.get(), step));
            }
        }
        return Optional.empty();
    }

    private static boolean canTell(Sample sample) {
        boolean single = Arrays.stream(sample.gradient()).allMatch(g -> (float) g == g);
        return !single && Double.isFinite(sample.function()) && sample.function() != 0;
    }

    private static List<Double> fitting(Sample sample, Step step) {
        List<Double> fitting = new ArrayList<>();
        if (step != Step.ABSOLUTE && sample.at() == null) {
            return fitting;
        }
        double steepest = Arrays.stream(sample.gradient()).map(Math::abs).max().orElse(0);
        for (double distance : DISTANCES) {
            if (fits(sample, step, distance, steepest)) {
                fitting.add(distance);
            }
        }
        return fitting;
    }

    private static boolean fits(Sample sample, Step step, double distance, double steepest) {
        double level = Math.abs(sample.function());
        // Next to a power of two, one of the two values may have finer last places.
        double unit = Math.ulp(Math.max(level - steepest * distance, level / 4));
        int usable = 0;
        int whole = 0;
        for (int i = 0; i < sample.gradient().length; i++) {
            double width = step == Step.ABSOLUTE ? distance : distance * scale(step, sample.at()[i]);
            double count = Math.abs(sample.gradient()[i]) * width / unit;
            if (!(count >= SMALLEST) || ROUNDING * count > MOST_ROUNDING) {
                continue;
            }
            usable++;
            if (Math.abs(count - Math.rint(count)) <= ROUNDING * count + 1e-9) {
                whole++;
            } else if (usable - whole > (1 - SHARE) * sample.gradient().length) {
                return false;
            }
        }
        return usable >= FEWEST_ENTRIES && whole >= SHARE * usable;
    }

    private static double scale(Step step, double at) {
        double size = Math.abs(at);
        return switch (step) {
            case ABSOLUTE -> 1;
            case TIMES_SIZE -> size;
            case TIMES_SIZE_FROM_ONE -> Math.max(1, size);
            case TIMES_ONE_PLUS_SIZE -> 1 + size;
        };
    }

    /** Once and twice each step that people choose, in rising order. */
    private static double[] distances() {
        TreeSet<Double> distances = new TreeSet<>();
        for (int exponent = -11; exponent <= -2; exponent++) {
            for (int tenths = 10; tenths <= 99; tenths++) {
                double h = Double.parseDouble(tenths / 10 + "." + tenths % 10 + "e" + exponent);
                distances.add(h);
                distances.add(2 * h);
            }
        }
        for (int power = -7; power >= -37; power--) {
            distances.add(Math.scalb(1.0, power));
        }
        double eps = Math.ulp(1.0);
        for (double h : List.of(StrictMath.sqrt(eps / 2), StrictMath.cbrt(eps), StrictMath.cbrt(eps / 2))) {
            distances.add(h);
            distances.add(2 * h);
        }
        return distances.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** 0 for 1e-5, larger for steps that fewer people choose. */
    private static double roundness(double h) {
        if (h == Math.scalb(1.0, Math.getExponent(h))) {
            return 1;
        }
        double mantissa = h / StrictMath.pow(10, Math.floor(StrictMath.log10(h) + 1e-9));
        double nearest = Math.rint(mantissa * 10) / 10;
        return Math.abs(mantissa - nearest) > 1e-6 ? 3 : nearest == 1 ? 0 : nearest == 5 ? 1.5 : 2;
    }
}
