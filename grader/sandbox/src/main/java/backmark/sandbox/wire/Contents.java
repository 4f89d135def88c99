package backmark.sandbox.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ejml.data.DMatrixRMaj;
import org.ejml.simple.SimpleMatrix;

/** What is inside a value: compared bit by bit, poured from one object into another, or replaced by other numbers. */
public final class Contents {
    private Contents() {}

    /** Whether two values hold the same numbers bit for bit (NaN is NaN), in the same shapes and under the same names. */
    public static boolean same(Object a, Object b) {
        if (a instanceof SimpleMatrix m && b instanceof SimpleMatrix n) {
            return sameMatrix(m, n);
        }
        if (a instanceof double[] v && b instanceof double[] w) {
            return Arrays.equals(v, w);
        }
        if (a instanceof int[] v && b instanceof int[] w) {
            return Arrays.equals(v, w);
        }
        if (a instanceof Map<?, ?> m && b instanceof Map<?, ?> n) {
            if (m.size() != n.size()) {
                return false;
            }
            for (Map.Entry<?, ?> entry : m.entrySet()) {
                if (!n.containsKey(entry.getKey()) || !same(entry.getValue(), n.get(entry.getKey()))) {
                    return false;
                }
            }
            return true;
        }
        if (a instanceof List<?> v && b instanceof List<?> w) {
            boolean same = v.size() == w.size();
            for (int i = 0; same && i < v.size(); i++) {
                same = same(v.get(i), w.get(i));
            }
            return same;
        }
        if (a instanceof Record r && b instanceof Record s && r.getClass() == s.getClass()) {
            Object[] v = Records.parts(r);
            Object[] w = Records.parts(s);
            boolean same = true;
            for (int i = 0; same && i < v.length; i++) {
                same = same(v[i], w[i]);
            }
            return same;
        }
        return Objects.equals(a, b);
    }

    private static boolean sameMatrix(SimpleMatrix a, SimpleMatrix b) {
        try {
            DMatrixRMaj m = Matrices.dense(a);
            DMatrixRMaj n = Matrices.dense(b);
            int count = m.numRows * m.numCols;
            return m.numRows == n.numRows
                    && m.numCols == n.numCols
                    && Arrays.equals(m.data, 0, count, n.data, 0, count);
        } catch (Unsendable e) {
            return false;
        }
    }

    /**
     * Makes an object hold what another one holds, keeping the object and the objects inside it where their shapes
     * allow.
     *
     * @return {@code into} when it now holds the contents, otherwise {@code from}, which has to take its place
     */
    public static Object poured(Object from, Object into) {
        if (from instanceof SimpleMatrix m && into instanceof SimpleMatrix n) {
            DMatrixRMaj source = m.getDDRM();
            if (n.getNumRows() != source.numRows || n.getNumCols() != source.numCols) {
                n.reshape(source.numRows, source.numCols);
            }
            if (!(n.getMatrix() instanceof DMatrixRMaj target)) {
                return from;
            }
            System.arraycopy(source.data, 0, target.data, 0, source.numRows * source.numCols);
            return into;
        }
        if (from instanceof double[] v && into instanceof double[] w && v.length == w.length) {
            System.arraycopy(v, 0, w, 0, v.length);
            return into;
        }
        if (from instanceof int[] v && into instanceof int[] w && v.length == w.length) {
            System.arraycopy(v, 0, w, 0, v.length);
            return into;
        }
        if (from instanceof Map<?, ?> m && into instanceof Map<?, ?>) {
            @SuppressWarnings("unchecked")
            Map<Object, Object> target = (Map<Object, Object>) into;
            pourMap(m, target);
            return into;
        }
        if (from instanceof List<?> m && into instanceof List<?>) {
            @SuppressWarnings("unchecked")
            List<Object> target = (List<Object>) into;
            pourList(m, target);
            return into;
        }
        if (from instanceof Record r && into instanceof Record s && r.getClass() == s.getClass()) {
            return pourParts(Records.parts(r), Records.parts(s)) ? into : from;
        }
        return Objects.equals(from, into) ? into : from;
    }

    private static void pourMap(Map<?, ?> from, Map<Object, Object> into) {
        if (!from.keySet().containsAll(into.keySet())) {
            into.keySet().retainAll(from.keySet());
        }
        for (Map.Entry<?, ?> entry : from.entrySet()) {
            Object old = into.get(entry.getKey());
            Object held = poured(entry.getValue(), old);
            if (held != old || held == null) {
                into.put(entry.getKey(), held);
            }
        }
    }

    private static void pourList(List<?> from, List<Object> into) {
        while (into.size() > from.size()) {
            into.remove(into.size() - 1);
        }
        for (int i = 0; i < from.size(); i++) {
            if (i == into.size()) {
                into.add(from.get(i));
                continue;
            }
            Object held = poured(from.get(i), into.get(i));
            if (held != into.get(i)) {
                into.set(i, held);
            }
        }
    }

    private static boolean pourParts(Object[] from, Object[] into) {
        boolean all = true;
        for (int i = 0; i < from.length; i++) {
            all &= poured(from[i], into[i]) == into[i];
        }
        return all;
    }

    /**
     * Replaces all numbers in the arrays and matrices of a value by others; whole numbers stay in their own range, so
     * that labels stay labels.
     */
    public static void scribble(Object value) {
        if (value instanceof SimpleMatrix matrix && matrix.getMatrix() instanceof DMatrixRMaj dense) {
            scribble(dense.data);
        } else if (value instanceof double[] numbers) {
            scribble(numbers);
        } else if (value instanceof int[] numbers) {
            scribble(numbers);
        } else if (value instanceof Map<?, ?> map) {
            for (Object inner : map.values()) {
                scribble(inner);
            }
        } else if (value instanceof List<?> list) {
            for (Object inner : list) {
                scribble(inner);
            }
        } else if (value instanceof Record record) {
            for (Object part : Records.parts(record)) {
                scribble(part);
            }
        }
    }

    private static void scribble(double[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            double other = -2 * numbers[i] - 1;
            numbers[i] = other == numbers[i] || Double.isNaN(other) || Double.isInfinite(other) ? 0.5 : other;
        }
    }

    private static void scribble(int[] numbers) {
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (int number : numbers) {
            least = Math.min(least, number);
            most = Math.max(most, number);
        }
        for (int i = 0; i < numbers.length; i++) {
            // All the same number: then 0 or 1, which are labels wherever there are two classes.
            numbers[i] = least != most ? least + (most - numbers[i]) : numbers[i] == 0 ? 1 : 0;
        }
    }
}
