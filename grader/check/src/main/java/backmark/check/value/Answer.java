package backmark.check.value;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ejml.simple.SimpleMatrix;

/**
 * A returned value taken apart into named outputs: a map gives one output per key ({@code W1}), a record one per
 * component, a list one per position ({@code [0]}), and a matrix, array or number a single output without a name.
 *
 * @param outputs in the order in which they are shown; a value that is {@code null} has no output
 */
public record Answer(Map<String, Tensor> outputs) {

    /** The name of the only output of a number, an array or a matrix. */
    public static final String WHOLE = "";

    public Answer {
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }

    /**
     * Takes a value apart.
     *
     * @throws IllegalArgumentException if the value has a type that no contract may return, naming it
     */
    public static Answer of(Object value) {
        Map<String, Tensor> outputs = new LinkedHashMap<>();
        collect(WHOLE, value, outputs);
        return new Answer(outputs);
    }

    private static void collect(String name, Object value, Map<String, Tensor> into) {
        if (value == null) {
            return;
        }
        if (value instanceof Tensor tensor) {
            into.put(name, tensor);
        } else if (value instanceof Double || value instanceof Float) {
            into.put(name, Tensor.number(((Number) value).doubleValue()));
        } else if (value instanceof Number whole) {
            into.put(name, new Tensor(1, 1, new double[] {whole.doubleValue()}, true));
        } else if (value instanceof Boolean yes) {
            into.put(name, new Tensor(1, 1, new double[] {yes ? 1 : 0}, true));
        } else if (value instanceof double[] values) {
            into.put(name, new Tensor(1, values.length, values.clone(), false));
        } else if (value instanceof int[] values) {
            double[] wide = new double[values.length];
            for (int i = 0; i < wide.length; i++) {
                wide[i] = values[i];
            }
            into.put(name, new Tensor(1, wide.length, wide, true));
        } else if (value instanceof SimpleMatrix matrix) {
            into.put(name, tensor(matrix));
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, inner) -> sorted.put(String.valueOf(key), inner));
            sorted.forEach((key, inner) -> collect(join(name, key), inner, into));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(name + "[" + i + "]", list.get(i), into);
            }
        } else if (value instanceof Record record) {
            for (RecordComponent part : record.getClass().getRecordComponents()) {
                collect(join(name, part.getName()), read(record, part), into);
            }
        } else {
            throw new IllegalArgumentException(
                    "a probe cannot return a " + value.getClass().getName() + "; return numbers, arrays, matrices,"
                            + " or maps, lists and records of these");
        }
    }

    private static Object read(Record record, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "cannot read " + part + " of a " + record.getClass().getName(), e);
        }
    }

    private static Tensor tensor(SimpleMatrix matrix) {
        double[] data = new double[matrix.getNumRows() * matrix.getNumCols()];
        for (int i = 0, k = 0; i < matrix.getNumRows(); i++) {
            for (int j = 0; j < matrix.getNumCols(); j++) {
                data[k++] = matrix.get(i, j);
            }
        }
        return new Tensor(matrix.getNumRows(), matrix.getNumCols(), data, false);
    }

    private static String join(String outer, String inner) {
        return outer.isEmpty() ? inner : outer + "." + inner;
    }
}
