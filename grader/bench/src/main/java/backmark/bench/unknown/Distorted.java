package backmark.bench.unknown;

import backmark.check.call.ClassSpec;
import backmark.check.call.Maker;
import homework.InPlace;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** An implementation whose every real number that it gives back goes through the same hands on its way out. */
public final class Distorted {
    private Distorted() {}

    /** Changes the numbers of one tensor, row by row; a single number is 1 x 1. */
    @FunctionalInterface
    public interface Change {
        double[] of(double[] values, int rows, int columns);
    }

    /** Instances of another maker, with what they return and what they change in place changed once more. */
    public static Maker by(Maker maker, Change change) {
        return (type, arguments) -> wrapped(type, maker.make(type, arguments), change);
    }

    private static Object wrapped(ClassSpec type, Object inner, Change change) {
        return Proxy.newProxyInstance(
                type.contract().getClassLoader(), new Class<?>[] {type.contract()}, (self, method, arguments) -> {
                    Object value;
                    try {
                        value = method.invoke(inner, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    changeInPlace(method, arguments, change);
                    return changed(value, change);
                });
    }

    private static void changeInPlace(Method method, Object[] arguments, Change change) {
        for (int i = 0; arguments != null && i < arguments.length; i++) {
            if (method.getParameters()[i].isAnnotationPresent(InPlace.class)) {
                if (arguments[i] instanceof Map<?, ?> map) {
                    map.values().forEach(each -> overwrite(each, change));
                } else {
                    overwrite(arguments[i], change);
                }
            }
        }
    }

    private static void overwrite(Object held, Change change) {
        if (held instanceof SimpleMatrix matrix) {
            matrix.setTo(changed(matrix, change));
        }
    }

    private static Object changed(Object value, Change change) {
        if (value instanceof Double number) {
            return change.of(new double[] {number}, 1, 1)[0];
        }
        if (value instanceof SimpleMatrix matrix) {
            return changed(matrix, change);
        }
        if (value instanceof double[] values) {
            return change.of(values.clone(), 1, values.length);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> changed = new LinkedHashMap<>();
            map.forEach((key, each) -> changed.put(key, changed(each, change)));
            return changed;
        }
        if (value instanceof List<?> list) {
            List<Object> changed = new ArrayList<>();
            list.forEach(each -> changed.add(changed(each, change)));
            return changed;
        }
        return value instanceof Record record ? changed(record, change) : value; // as they are: labels and counts
    }

    private static Record changed(Record record, Change change) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        Object[] values = new Object[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                values[i] = changed(parts[i].getAccessor().invoke(record), change);
            }
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "cannot change a " + record.getClass().getName(), e);
        }
    }

    private static SimpleMatrix changed(SimpleMatrix matrix, Change change) {
        int rows = matrix.getNumRows();
        int columns = matrix.getNumCols();
        double[] values = new double[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = matrix.get(i);
        }
        double[] changed = change.of(values, rows, columns);
        return new SimpleMatrix(rows, columns, true, changed);
    }
}
