package backmark.check.call;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Deep copies and comparisons of the values that pass between judge and student. */
public final class Copies {
    private Copies() {}

    /**
     * A copy that shares nothing changeable with the value.
     *
     * @throws IllegalArgumentException if no contract may pass a value of this type
     */
    public static Object of(Object value) {
        if (value == null
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof String
                || value instanceof Enum<?>) {
            return value;
        }
        if (value instanceof SimpleMatrix matrix) {
            return matrix.copy();
        }
        if (value instanceof double[] values) {
            return values.clone();
        }
        if (value instanceof int[] values) {
            return values.clone();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, inner) -> copy.put(key, of(inner)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list.size());
            list.forEach(inner -> copy.add(of(inner)));
            return copy;
        }
        if (value instanceof Record record) {
            return copyOf(record);
        }
        throw new IllegalArgumentException(
                "a contract cannot pass a " + value.getClass().getName());
    }

    private static Record copyOf(Record record) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        try {
            Object[] values = new Object[parts.length];
            Class<?>[] types = new Class<?>[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = of(component(record, parts[i]));
                types[i] = parts[i].getType();
            }
            Constructor<? extends Record> canonical = record.getClass().getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "cannot copy a " + record.getClass().getName(), e);
        }
    }

    static Object component(Record record, RecordComponent part) throws ReflectiveOperationException {
        part.getAccessor().setAccessible(true);
        return part.getAccessor().invoke(record);
    }

    /** Whether two values hold the same numbers bit for bit, in the same shapes and under the same names. */
    public static boolean same(Object a, Object b) {
        if (a == b) {
            return true;
        }
        if (a == null || b == null) {
            return false;
        }
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
            return m.keySet().equals(n.keySet()) && m.keySet().stream().allMatch(key -> same(m.get(key), n.get(key)));
        }
        if (a instanceof List<?> v && b instanceof List<?> w) {
            if (v.size() != w.size()) {
                return false;
            }
            for (int i = 0; i < v.size(); i++) {
                if (!same(v.get(i), w.get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (a instanceof Record r && b instanceof Record s && a.getClass() == b.getClass()) {
            return sameRecord(r, s);
        }
        return a.equals(b);
    }

    private static boolean sameMatrix(SimpleMatrix m, SimpleMatrix n) {
        if (m.getNumRows() != n.getNumRows() || m.getNumCols() != n.getNumCols()) {
            return false;
        }
        for (int i = 0; i < m.getNumElements(); i++) {
            if (Double.compare(m.get(i), n.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameRecord(Record r, Record s) {
        try {
            for (RecordComponent part : r.getClass().getRecordComponents()) {
                if (!same(component(r, part), component(s, part))) {
                    return false;
                }
            }
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "cannot compare a " + r.getClass().getName(), e);
        }
    }
}
