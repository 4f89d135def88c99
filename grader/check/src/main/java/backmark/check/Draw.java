package backmark.check;

import java.util.SplittableRandom;
import org.ejml.simple.SimpleMatrix;

/** Random numbers for one case, the same for the same seed on every machine and Java version. */
public final class Draw {
    private final SplittableRandom random;
    private final int number;

    /**
     * Numbers for one case.
     *
     * @param number which of a check's cases this is, from 0
     */
    public Draw(long seed, int number) {
        this.random = new SplittableRandom(seed);
        this.number = number;
    }

    /** Which of a check's cases this is, from 0: sizes chosen by it differ between the cases. */
    public int number() {
        return number;
    }

    /** Thrown when the numbers drawn make no good case; the next seed is tried. */
    public static final class Rejected extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Rejected() {
            super("the numbers drawn make no good case", null, false, false);
        }
    }

    /** Goes on to the next seed unless a condition on the case holds, for example on its distance to kinks. */
    public void retryUnless(boolean good) {
        if (!good) {
            throw new Rejected();
        }
    }

    /** Uniform in {@code [low, high)}. */
    public double uniform(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** A whole number in {@code low..high}, both included. */
    public int whole(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** One of several values. */
    @SafeVarargs
    public final <V> V oneOf(V... values) {
        return values[random.nextInt(values.length)];
    }

    /** A seed for something that draws by itself. */
    public long seed() {
        return random.nextLong();
    }

    /** Normal with mean 0 and standard deviation 1. */
    public double normal() {
        // Box and Muller's method; StrictMath, because Math may differ in the last bit between machines.
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
    }

    /** Normal entries with mean 0 and a standard deviation. */
    public SimpleMatrix normal(int rows, int columns, double deviation) {
        SimpleMatrix matrix = new SimpleMatrix(rows, columns);
        for (int i = 0; i < rows * columns; i++) {
            matrix.set(i, deviation * normal());
        }
        return matrix;
    }

    /** Class indices in {@code 0..classes-1}; at least one is repeated and, from three classes on, one is missing. */
    public int[] labels(int count, int classes) {
        int present = Math.max(Math.min(2, classes), classes - 1);
        int missing = random.nextInt(classes);
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            int label = i < present ? i : random.nextInt(present);
            labels[i] = present < classes && label >= missing ? label + 1 : label;
        }
        for (int i = count - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = labels[i];
            labels[i] = labels[j];
            labels[j] = kept;
        }
        return labels;
    }
}
