package backmark.sandbox.wire;

import backmark.sandbox.wire.Shape.EnumOf;
import backmark.sandbox.wire.Shape.ListOf;
import backmark.sandbox.wire.Shape.MapOf;
import backmark.sandbox.wire.Shape.OneOf;
import backmark.sandbox.wire.Shape.Plain;
import backmark.sandbox.wire.Shape.RecordOf;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Finds the {@link Shape} of a declared type; only the judge does this. */
public final class Shapes {
    private static final Map<Type, Plain> PLAIN = Map.ofEntries(
            Map.entry(void.class, Plain.NOTHING),
            Map.entry(boolean.class, Plain.BOOLEAN),
            Map.entry(Boolean.class, Plain.BOOLEAN),
            Map.entry(int.class, Plain.INT),
            Map.entry(Integer.class, Plain.INT),
            Map.entry(long.class, Plain.LONG),
            Map.entry(Long.class, Plain.LONG),
            Map.entry(double.class, Plain.DOUBLE),
            Map.entry(Double.class, Plain.DOUBLE),
            Map.entry(String.class, Plain.STRING),
            Map.entry(int[].class, Plain.INTS),
            Map.entry(double[].class, Plain.DOUBLES),
            Map.entry(SimpleMatrix.class, Plain.MATRIX));

    private final Map<Class<?>, RecordOf> records = new HashMap<>();

    private Shapes() {}

    /**
     * The shape of a declared type.
     *
     * @throws IllegalArgumentException if no contract may pass values of this type, naming it
     */
    public static Shape of(Type declared) {
        return new Shapes().shape(declared);
    }

    private Shape shape(Type declared) {
        Plain plain = PLAIN.get(declared);
        if (plain != null) {
            return plain;
        }
        if (declared instanceof WildcardType wildcard) {
            return shape(wildcard.getUpperBounds()[0]);
        }
        if (declared instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new ListOf(shape(arguments[0]));
            }
            if (generic.getRawType() == Map.class && arguments[0] == String.class) {
                return new MapOf(shape(arguments[1]));
            }
        }
        if (declared instanceof Class<?> type) {
            if (type.isRecord()) {
                return record(type);
            }
            if (type.isEnum()) {
                return new EnumOf(type);
            }
            if (type.isSealed()) {
                List<RecordOf> family = new ArrayList<>();
                collect(type, family);
                return new OneOf(type, family);
            }
        }
        throw new IllegalArgumentException("a contract cannot pass a " + declared.getTypeName());
    }

    private RecordOf record(Class<?> type) {
        RecordOf known = records.get(type);
        if (known != null) {
            return known;
        }
        RecordOf shape = new RecordOf(type);
        records.put(type, shape);
        RecordComponent[] components = type.getRecordComponents();
        Shape[] parts = new Shape[components.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = shape(components[i].getGenericType());
        }
        shape.parts(parts);
        return shape;
    }

    private void collect(Class<?> sealed, List<RecordOf> family) {
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isRecord()) {
                family.add(record(permitted));
            } else if (permitted.isSealed()) {
                collect(permitted, family);
            } else {
                throw new IllegalArgumentException("a contract cannot pass a " + sealed.getName() + ", because "
                        + permitted.getName() + " is not a record");
            }
        }
    }
}
