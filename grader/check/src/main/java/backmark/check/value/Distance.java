package backmark.check.value;

/**
 * How far a tensor is from the expected one: the largest difference over the largest expected value, so that a
 * rounding in a small entry is not blown up and a small tensor does not hide behind a large one.
 *
 * @param value 0 when equal; {@code NaN} when either holds a value that is not finite where the other differs
 * @param row where the difference is largest, from 0
 * @param column likewise
 * @param expected the value expected there
 * @param got the value found there
 */
public record Distance(double value, int row, int column, double expected, double got) {

    /**
     * The distance of two tensors of the same shape, or of two vectors of the same length.
     *
     * @throws IllegalArgumentException if the shapes differ
     */
    public static Distance between(Tensor expected, Tensor got) {
        if (!expected.sameShape(got) && !expected.sameVector(got)) {
            throw new IllegalArgumentException(expected.shape() + " is not " + got.shape());
        }
        double scale = scaleOf(expected);
        double largest = -1;
        int at = 0;
        for (int i = 0; i < expected.data().length; i++) {
            double difference = difference(expected.data()[i], got.data()[i]);
            if (Double.isNaN(difference)) {
                return at(Double.NaN, i, expected, got);
            }
            if (difference > largest) {
                largest = difference;
                at = i;
            }
        }
        if (expected.data().length == 0) {
            return new Distance(0, 0, 0, 0, 0);
        }
        // Of labels and counts only equal ones are near: 1 apart in a thousand is as wrong as 1 apart in two.
        double distance = expected.exact() ? (largest > 0 ? 1 : 0) : largest / scale;
        return at(distance, at, expected, got);
    }

    /** The largest finite value, or 1 where all are 0: an expected zero is compared absolutely. */
    static double scaleOf(Tensor tensor) {
        double largest = tensor.largest();
        return largest == 0 ? 1 : largest;
    }

    private static double difference(double expected, double got) {
        if (Double.compare(expected, got) == 0 || expected == got) {
            return 0; // the same infinity, or NaN in both: a known mistake may produce them too
        }
        return Double.isFinite(expected) && Double.isFinite(got) ? Math.abs(expected - got) : Double.NaN;
    }

    private static Distance at(double value, int index, Tensor expected, Tensor got) {
        int columns = expected.columns();
        return new Distance(value, index / columns, index % columns, expected.data()[index], got.data()[index]);
    }

    /** Whether it is at most {@code limit}; never for NaN. */
    public boolean within(double limit) {
        return value <= limit;
    }
}
