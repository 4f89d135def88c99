package backmark.sandbox.wire;

import backmark.sandbox.wire.Shape.RecordOf;

/** The components of records, without knowing their types. */
final class Records {
    /** How a record is taken apart and made, found once for each type: in a process that starts, reflection is slow. */
    private static final ClassValue<RecordOf> SHAPES = new ClassValue<>() {
        @Override
        protected RecordOf computeValue(Class<?> type) {
            return new RecordOf(type);
        }
    };

    private Records() {}

    static RecordOf shape(Class<?> type) {
        return SHAPES.get(type);
    }

    static Object[] parts(Record record) {
        RecordOf shape = shape(record.getClass());
        Object[] parts = new Object[shape.size()];
        for (int i = 0; i < parts.length; i++) {
            try {
                parts[i] = shape.component(record, i);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("a " + record.getClass().getName() + " cannot be read", e);
            }
        }
        return parts;
    }
}
