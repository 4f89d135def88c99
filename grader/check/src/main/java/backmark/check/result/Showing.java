package backmark.check.result;

import backmark.check.value.Tensor;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers that a check shows beside its verdict, as a picture: a curve of a training, or weights. They decide nothing.
 *
 * @param call the demand that they belong to
 * @param scene the case they come from
 * @param name what they are, for example {@code loss} or {@code W1}
 * @param got the student's
 * @param expected the reference's, or null where nobody knows them
 */
public record Showing(String call, String scene, String name, Values got, Values expected) {
    /** A curve with more values is thinned. */
    private static final int MOST_POINTS = 200;

    /** Pictures with more squares, or longer on one side, are left out. */
    private static final int MOST_SQUARES = 1_024;

    private static final int LONGEST_SIDE = 64;

    /** Enough for a picture; more digits are only more bytes. */
    private static final MathContext DIGITS = new MathContext(5);

    /**
     * Numbers in rows and columns, or a curve, which has one row.
     *
     * @param rows at least 1
     * @param columns how many values a row had before it was thinned
     * @param values row by row, to five digits; of a curve at most 200, evenly spaced, the first and last among them
     */
    public record Values(int rows, int columns, List<Double> values) {
        public Values {
            values = List.copyOf(values);
        }

        /** Numbers fit to be kept, or null where there are none, or too many for a picture. */
        public static Values of(Tensor tensor) {
            double[] data = tensor.data();
            boolean curve = tensor.rows() == 1;
            boolean large = data.length > MOST_SQUARES || Math.max(tensor.rows(), tensor.columns()) > LONGEST_SIDE;
            if (data.length == 0 || !curve && large) {
                return null;
            }
            double[] kept = curve && data.length > MOST_POINTS
                    ? IntStream.range(0, MOST_POINTS)
                            .mapToDouble(i -> data[index(i, MOST_POINTS, data.length)])
                            .toArray()
                    : data;
            return new Values(
                    tensor.rows(),
                    tensor.columns(),
                    Arrays.stream(kept).map(Values::rounded).boxed().toList());
        }

        /** Whether they are drawn as a line. */
        public boolean isCurve() {
            return rows == 1;
        }

        /** Which of a curve's original values one is, from 0. */
        public int index(int i) {
            return index(i, values.size(), columns);
        }

        private static int index(int i, int kept, int all) {
            return kept < 2 ? 0 : (int) Math.round((double) i * (all - 1) / (kept - 1));
        }

        private static double rounded(double value) {
            return Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).doubleValue() : value;
        }
    }
}
