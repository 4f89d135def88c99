package backmark.sandbox.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;

/**
 * What a contract declares a value to be, as far as the wire has to know. Made from a declared type by
 * {@link Shapes#of}; the judge tells the child, so that both read and write the same.
 */
public sealed interface Shape {

    /** Shapes without parts. The order is the wire's. */
    enum Plain implements Shape {
        NOTHING,
        BOOLEAN,
        INT,
        LONG,
        DOUBLE,
        STRING,
        INTS,
        DOUBLES,
        MATRIX
    }

    /** A list; {@code null} elements pass. */
    record ListOf(Shape element) implements Shape {}

    /** A map with strings as keys; {@code null} values pass. */
    record MapOf(Shape value) implements Shape {}

    /** A constant of an enum, as its position. */
    record EnumOf(Class<?> type) implements Shape {}

    /** A record, as its components in order. Its parts are set once, after construction, since it may hold itself. */
    final class RecordOf implements Shape {
        private final Class<?> type;
        private final Method[] accessors;
        private final Constructor<?> canonical;
        private Shape[] parts;

        RecordOf(Class<?> type) {
            this.type = type;
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            accessors = new Method[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                accessors[i] = components[i].getAccessor();
                accessors[i].setAccessible(true);
            }
            try {
                canonical = type.getDeclaredConstructor(types);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(e);
            }
            canonical.setAccessible(true);
        }

        public Class<?> type() {
            return type;
        }

        int size() {
            return accessors.length;
        }

        Shape part(int i) {
            return parts[i];
        }

        void parts(Shape[] declared) {
            parts = declared;
        }

        Object component(Object record, int i) throws ReflectiveOperationException {
            return accessors[i].invoke(record);
        }

        Object make(Object[] components) throws ReflectiveOperationException {
            return canonical.newInstance(components);
        }
    }

    /** One record of a sealed family, as its position among the family's records and its components. */
    record OneOf(Class<?> family, List<RecordOf> records) implements Shape {}
}
