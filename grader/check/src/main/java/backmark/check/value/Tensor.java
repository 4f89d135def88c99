package backmark.check.value;

import java.util.Arrays;

/**
 * Numbers in rows and columns, row by row.
 *
 * @param rows number of rows; 1 for a single number
 * @param columns number of columns
 * @param data {@code rows * columns} values; not copied, so nobody may change them
 * @param exact whether only equal values are right (labels, counts, yes or no) rather than near ones
 */
public record Tensor(int rows, int columns, double[] data, boolean exact) {
    public Tensor {
        if (data.length != (long) rows * columns) {
            throw new IllegalArgumentException(rows + " x " + columns + " does not hold " + data.length + " values");
        }
    }

    public static Tensor number(double value) {
        return new Tensor(1, 1, new double[] {value}, false);
    }

    public boolean sameShape(Tensor other) {
        return rows == other.rows && columns == other.columns;
    }

    /** Whether both hold the same number of values in a single row or column each: a bias may lie either way. */
    public boolean sameVector(Tensor other) {
        return data.length == other.data.length
                && (rows == 1 || columns == 1)
                && (other.rows == 1 || other.columns == 1);
    }

    public boolean isNumber() {
        return data.length == 1;
    }

    public boolean isFinite() {
        return Arrays.stream(data).allMatch(Double::isFinite);
    }

    /** The largest finite value without its sign; 0 if there is none. */
    public double largest() {
        double largest = 0;
        for (double v : data) {
            double size = Math.abs(v);
            if (size > largest && size <= Double.MAX_VALUE) {
                largest = size;
            }
        }
        return largest;
    }

    /** Whether every value survives a round trip through single precision. */
    public boolean fitsSinglePrecision() {
        return Arrays.stream(data).allMatch(v -> (float) v == v || Double.isNaN(v));
    }

    public String shape() {
        return rows + " x " + columns;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tensor t && sameShape(t) && exact == t.exact && Arrays.equals(data, t.data);
    }

    @Override
    public int hashCode() {
        return 31 * rows + Arrays.hashCode(data);
    }

    @Override
    public String toString() {
        return shape() + " " + Arrays.toString(data);
    }
}
