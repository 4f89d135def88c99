package backmark.check.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The distances of two points that people take a difference between: once and twice each step that they choose. */
final class Distances {
    /** Two distances are the same up to rounding, or up to rounding and a power of two. */
    private static final double SAME = 1e-15;

    /** The most doublings in a family: one test for all of it tells less, the more there are. */
    static final int DOUBLINGS = 6;

    private static final double[] RISING = rising();
    private static final List<Family> FAMILIES = families();

    private Distances() {}

    /**
     * Distances that are halves, quarters and so on of the largest: what is no whole number of last places at the largest
     * is none at the others.
     *
     * @param positions among all distances
     */
    record Family(double smallest, double largest, int[] positions) {}

    static int count() {
        return RISING.length;
    }

    /** The distance at a position; the larger, the later. */
    static double at(int position) {
        return RISING[position];
    }

    /** All distances in families; each is in one. */
    static List<Family> inFamilies() {
        return FAMILIES;
    }

    private static double[] rising() {
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

    /** The distance without its power of two, from 1 to 2. */
    private static double mantissa(double distance) {
        return Math.scalb(distance, -Math.getExponent(distance));
    }

    private static List<Family> families() {
        List<Integer> byMantissa = IntStream.range(0, RISING.length)
                .boxed()
                .sorted(Comparator.comparingDouble(position -> mantissa(RISING[position])))
                .toList();
        List<Family> families = new ArrayList<>();
        for (int from = 0, to = 0; from < byMantissa.size(); from = to) {
            double first = mantissa(RISING[byMantissa.get(from)]);
            while (to < byMantissa.size() && mantissa(RISING[byMantissa.get(to)]) - first <= SAME) {
                to++;
            }
            addInOctaves(byMantissa.subList(from, to).stream().sorted().toList(), families);
        }
        return List.copyOf(families);
    }

    /** Splits distances of one mantissa where they would be too many doublings apart. */
    private static void addInOctaves(List<Integer> rising, List<Family> into) {
        double most = Math.scalb(1 + 2 * SAME, DOUBLINGS);
        for (int from = 0, to = 0; from < rising.size(); from = to) {
            double smallest = RISING[rising.get(from)];
            while (to < rising.size() && RISING[rising.get(to)] <= smallest * most) {
                to++;
            }
            int[] positions = rising.subList(from, to).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            into.add(new Family(smallest, RISING[rising.get(to - 1)], positions));
        }
    }
}
