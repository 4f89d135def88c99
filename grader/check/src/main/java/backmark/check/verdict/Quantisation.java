package backmark.check.verdict;

import backmark.check.verdict.Distances.Family;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

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

    private static final double LARGEST = MOST_ROUNDING / ROUNDING;

    /** What is allowed besides. */
    private static final double ABSOLUTE = 1e-9;

    /** The same four for the largest distance of a family, so that whatever fits at one of the others does here. */
    private static final double FAMILY_SMALLEST = SMALLEST * (1 + 1e-12);

    private static final double FAMILY_LARGEST = LARGEST * (1 - 1e-12);
    private static final double FAMILY_ROUNDING = 5 * ROUNDING;
    private static final double FAMILY_ABSOLUTE = ABSOLUTE * (2 << Distances.DOUBLINGS);

    private static final int[] NONE = {};

    private static final int FEWEST_ENTRIES = 12;
    private static final double SHARE = 0.98;
    private static final int FEWEST_CASES = 2;

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
        List<Scaled> absolute = List.of();
        for (Step step : Step.values()) {
            List<Scaled> scaled = usable.stream()
                    .filter(sample -> step == Step.ABSOLUTE || sample.at() != null)
                    .map(sample -> Scaled.of(sample, step))
                    .toList();
            // Where all parameters are small, max(1, |w|) is 1.
            int position = scaled.size() < FEWEST_CASES || sameSteps(scaled, absolute) ? -1 : first(scaled);
            if (position >= 0) {
                return Optional.of(new Found(Distances.at(position), step));
            }
            absolute = step == Step.ABSOLUTE ? scaled : absolute;
        }
        return Optional.empty();
    }

    private static boolean canTell(Sample sample) {
        return sample.gradient().length >= FEWEST_ENTRIES
                && Double.isFinite(sample.function())
                && sample.function() != 0
                && !Arrays.stream(sample.gradient()).allMatch(g -> (float) g == g);
    }

    private static boolean sameSteps(List<Scaled> some, List<Scaled> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; i < some.size() && same; i++) {
            same = Arrays.equals(some.get(i).steps, others.get(i).steps);
        }
        return same;
    }

    /** The position of the smallest distance that explains enough samples: multiples of the true one fit as well. */
    private static int first(List<Scaled> samples) {
        int spare = samples.size() - FEWEST_CASES;
        BitSet open = new BitSet(Distances.count());
        for (Family family : Distances.inFamilies()) {
            int unfit = 0;
            for (int i = 0; i < samples.size() && unfit <= spare; i++) {
                unfit += samples.get(i).fitsNone(family) ? 1 : 0;
            }
            for (int position : unfit <= spare ? family.positions() : NONE) {
                open.set(position);
            }
        }
        for (int n = open.nextSetBit(0); n >= 0; n = open.nextSetBit(n + 1)) {
            int unfit = 0;
            for (int i = 0; i < samples.size() && unfit <= spare; i++) {
                unfit += samples.get(i).fits(Distances.at(n)) ? 0 : 1;
            }
            if (unfit <= spare) {
                return n;
            }
        }
        return -1;
    }

    /** A sample that is seen with one kind of step. Thousands of distances are tried, so it knows what they share. */
    private static final class Scaled {
        /** The gradient's entries, without their signs. */
        private final double[] sizes;

        /** What each entry's step is a multiple of. */
        private final double[] steps;

        private final double steepest;
        private final double level;

        /** The power of two at or below the function's value, and one over the last place of values from there on. */
        private final double binade;

        private final double places;
        private final double mostUnlike;

        private Scaled(double[] sizes, double[] steps, double steepest, double level) {
            this.sizes = sizes;
            this.steps = steps;
            this.steepest = steepest;
            this.level = level;
            this.binade = Math.scalb(1.0, Math.getExponent(level));
            this.places = 1 / Math.ulp(binade);
            this.mostUnlike = (1 - SHARE) * sizes.length;
        }

        static Scaled of(Sample sample, Step step) {
            double[] sizes = new double[sample.gradient().length];
            double[] steps = new double[sizes.length];
            double steepest = 0;
            for (int i = 0; i < steps.length; i++) {
                sizes[i] = Math.abs(sample.gradient()[i]);
                steps[i] = step == Step.ABSOLUTE ? 1 : scale(step, sample.at()[i]);
                steepest = Math.max(steepest, sizes[i]);
            }
            return new Scaled(sizes, steps, steepest, Math.abs(sample.function()));
        }

        /** One over the last place of the smallest value that the function may have had: a power of two, so exact. */
        private double placesPerUnit(double distance) {
            double lowest = level - steepest * distance;
            // Next to a power of two, one of the two values may have finer last places.
            return lowest >= binade ? places : 1 / Math.ulp(Math.max(lowest, level / 4));
        }

        /**
         * Whether it is certain without trying each that no distance of a family fits: at its largest more entries than
         * may be are between whole numbers, by more than doubling multiplies what rounding explains.
         */
        boolean fitsNone(Family family) {
            double largest = family.largest();
            if (!(level - steepest * largest >= binade)) {
                return false; // some of them may be nearer to a power of two than others
            }
            double least = FAMILY_SMALLEST * (largest / family.smallest());
            int unlike = 0;
            for (int i = 0; i < sizes.length; i++) {
                double count = sizes[i] * (largest * steps[i]) * places;
                boolean usable = count >= least && count <= FAMILY_LARGEST; // so are the halves of it
                if (usable && Math.abs(count - (long) (count + 0.5)) > FAMILY_ROUNDING * count + FAMILY_ABSOLUTE) {
                    unlike++;
                    if (unlike > mostUnlike) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Whether the entries are whole numbers of last places at this distance. */
        boolean fits(double distance) {
            double perUnit = placesPerUnit(distance);
            int usable = 0;
            int whole = 0;
            for (int i = 0; i < sizes.length; i++) {
                double count = sizes[i] * (distance * steps[i]) * perUnit;
                if (!(count >= SMALLEST) || count > LARGEST) {
                    continue;
                }
                usable++;
                // Adding a half and cutting off costs less than rounding, and is as good this far from the largest
                // long.
                if (Math.abs(count - (long) (count + 0.5)) <= ROUNDING * count + ABSOLUTE) {
                    whole++;
                } else if (usable - whole > mostUnlike) {
                    return false;
                }
            }
            return usable >= FEWEST_ENTRIES && whole >= SHARE * usable;
        }
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
