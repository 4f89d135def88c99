package backmark.check.call;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.ejml.data.DMatrixRMaj;
import org.ejml.simple.SimpleMatrix;

/**
 * Puts other numbers into a value, as a caller does that reuses its arrays. The sandboxed child writes the same numbers,
 * so that a known mistake looks alike wherever it runs; a test of the sandbox compares the two.
 */
final class Scribble {
    private Scribble() {}

    /** Replaces all numbers in the arrays and matrices of a value; whole numbers stay in their own range, as labels. */
    static void over(Object value) {
        if (value instanceof SimpleMatrix matrix && matrix.getMatrix() instanceof DMatrixRMaj dense) {
            over(dense.data);
        } else if (value instanceof double[] numbers) {
            over(numbers);
        } else if (value instanceof int[] numbers) {
            over(numbers);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(Scribble::over);
        } else if (value instanceof List<?> list) {
            list.forEach(Scribble::over);
        } else if (value instanceof Record record) {
            over(record);
        }
    }

    private static void over(Record record) {
        try {
            for (RecordComponent part : record.getClass().getRecordComponents()) {
                over(Copies.component(record, part));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "cannot read a " + record.getClass().getName(), e);
        }
    }

    private static void over(double[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            double other = -2 * numbers[i] - 1; // of no double the same: -1/3 is none
            numbers[i] = Double.isFinite(other) ? other : 0.5;
        }
    }

    /** Labels keep their range: the smallest becomes the largest, and so on. */
    private static void over(int[] numbers) {
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (int number : numbers) {
            least = Math.min(least, number);
            most = Math.max(most, number);
        }
        for (int i = 0; i < numbers.length; i++) {
            // Where all are alike there is no range: 0 and 1 are labels whatever the number of classes.
            numbers[i] = least != most ? least + (most - numbers[i]) : numbers[i] == 0 ? 1 : 0;
        }
    }
}
