package backmark.check.verdict;

import java.util.Arrays;
import java.util.List;
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
        for (Step step : Step.values()) {
            List<Scaled> scaled = usable.stream()
                    .filter(sample -> step == Step.ABSOLUTE || sample.at() != null)
                    .map(sample -> Scaled.of(sample, step))
                    .toList();
            // Multiples of the true distance fit as well, so the smallest is the true one.
            for (double distance : scaled.size() < FEWEST_CASES ? new double[0] : DISTANCES) {
                if (fitsEnough(scaled, distance)) {
                    return Optional.of(new Found(distance, step));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean canTell(Sample sample) {
        return sample.gradient().length >= FEWEST_ENTRIES
                && Double.isFinite(sample.function())
                && sample.function() != 0
                && !Arrays.stream(sample.gradient()).allMatch(g -> (float) g == g);
    }

    /**
     * A sample that is seen with one kind of step.
     *
     * @param sizes of the gradient's entries, without their signs
     * @param steps what each entry's step is a multiple of
     * @param steepest the largest size
     * @param level the size of the function's value
     * @param binade the power of two at or below it
     */
    private record Scaled(double[] sizes, double[] steps, double steepest, double level, double binade) {
        static Scaled of(Sample sample, Step step) {
            double[] sizes = Arrays.stream(sample.gradient()).map(Math::abs).toArray();
            double[] steps = new double[sizes.length];
            double steepest = 0;
            for (int i = 0; i < steps.length; i++) {
                steps[i] = step == Step.ABSOLUTE ? 1 : scale(step, sample.at()[i]);
                steepest = Math.max(steepest, sizes[i]);
            }
            double level = Math.abs(sample.function());
            return new Scaled(sizes, steps, steepest, level, Math.scalb(1.0, Math.getExponent(level)));
        }

        /** One over the last place of the smallest value that the function may have had: a power of two, so exact. */
        double placesPerUnit(double distance) {
            double lowest = level - steepest * distance;
            // Next to a power of two, one of the two values may have finer last places.
            return 1 / Math.ulp(lowest >= binade ? binade : Math.max(lowest, level / 4));
        }
    }

    /** Whether a distance explains enough samples; looks at no more of them than it has to. */
    private static boolean fitsEnough(List<Scaled> samples, double distance) {
        int fitting = 0;
        for (int i = 0; i < samples.size() && fitting + samples.size() - i >= FEWEST_CASES; i++) {
            fitting += fits(samples.get(i), distance) ? 1 : 0;
            if (fitting == FEWEST_CASES) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Scaled sample, double distance) {
        double[] sizes = sample.sizes();
        double[] steps = sample.steps();
        double places = sample.placesPerUnit(distance);
        double mostUnlike = (1 - SHARE) * sizes.length;
        int usable = 0;
        int whole = 0;
        for (int i = 0; i < sizes.length; i++) {
            double count = sizes[i] * (distance * steps[i]) * places;
            if (!(count >= SMALLEST) || ROUNDING * count > MOST_ROUNDING) {
                continue;
            }
            usable++;
            if (Math.abs(count - Math.rint(count)) <= ROUNDING * count + 1e-9) {
                whole++;
            } else if (usable - whole > mostUnlike) {
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
