package backmark.sandbox.wire;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/** The components of a record, without knowing its type. */
final class Records {
    private Records() {}

    static Object[] parts(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            Method accessor = components[i].getAccessor();
            accessor.setAccessible(true);
            try {
                parts[i] = accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("a " + record.getClass().getName() + " cannot be read", e);
            }
        }
        return parts;
    }
}
