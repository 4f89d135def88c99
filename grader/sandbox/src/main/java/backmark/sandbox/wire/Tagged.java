package backmark.sandbox.wire;

import backmark.sandbox.wire.Shape.RecordOf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Values from judge to child: each says itself what it is. Only the child reads these; the judge never does, since a
 * self-describing value lets the writer choose what the reader makes.
 */
public final class Tagged {
    private static final int NULL = 0;
    private static final int BOOLEAN = 1;
    private static final int INT = 2;
    private static final int LONG = 3;
    private static final int DOUBLE = 4;
    private static final int STRING = 5;
    private static final int INTS = 6;
    private static final int DOUBLES = 7;
    private static final int MATRIX = 8;
    private static final int LIST = 9;
    private static final int MAP = 10;
    private static final int ENUM = 11;
    private static final int RECORD = 12;

    private Tagged() {}

    /** @throws Unsendable if the value is too large; @throws IllegalArgumentException if no contract may pass it */
    public static void write(Object value, FrameBuilder frame) throws Unsendable {
        if (value == null) {
            frame.putByte(NULL);
        } else if (value instanceof SimpleMatrix matrix) {
            Matrices.write(matrix, frame.putByte(MATRIX));
        } else if (value instanceof Double number) {
            frame.putByte(DOUBLE).putDouble(number);
        } else if (value instanceof Integer number) {
            frame.putByte(INT).putInt(number);
        } else if (value instanceof Boolean truth) {
            frame.putByte(BOOLEAN).putByte(truth ? 1 : 0);
        } else if (value instanceof int[] numbers) {
            frame.putByte(INTS).putInt(numbers.length).putInts(numbers);
        } else if (value instanceof double[] numbers) {
            frame.putByte(DOUBLES).putInt(numbers.length).putDoubles(numbers, numbers.length);
        } else if (value instanceof Map<?, ?> map) {
            frame.putByte(MAP).putInt(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                frame.putText((String) entry.getKey());
                write(entry.getValue(), frame);
            }
        } else if (value instanceof List<?> list) {
            frame.putByte(LIST).putInt(list.size());
            for (Object element : list) {
                write(element, frame);
            }
        } else if (value instanceof Long number) {
            frame.putByte(LONG).putLong(number);
        } else if (value instanceof String text) {
            frame.putByte(STRING).putText(text);
        } else if (value instanceof Enum<?> constant) {
            frame.putByte(ENUM).putText(constant.getDeclaringClass().getName()).putInt(constant.ordinal());
        } else if (value instanceof Record record) {
            frame.putByte(RECORD).putText(record.getClass().getName());
            for (Object part : Records.parts(record)) {
                write(part, frame);
            }
        } else {
            throw new IllegalArgumentException(
                    "a contract cannot pass a " + value.getClass().getName());
        }
    }

    /** @param loader where the records and enums that the judge names are found */
    public static Object read(FrameReader frame, ClassLoader loader) throws MalformedFrame {
        switch (frame.readByte()) {
            case NULL:
                return null;
            case BOOLEAN:
                return frame.readByte() != 0;
            case INT:
                return frame.readInt();
            case LONG:
                return frame.readLong();
            case DOUBLE:
                return frame.readDouble();
            case STRING:
                return frame.readText();
            case INTS:
                return frame.readInts(frame.readCount(4));
            case DOUBLES:
                return frame.readDoubles(frame.readCount(8));
            case MATRIX:
                return Matrices.read(frame);
            case LIST:
                int size = frame.readCount(1);
                List<Object> list = new ArrayList<>(size);
                for (int i = 0; i < size; i++) {
                    list.add(read(frame, loader));
                }
                return list;
            case MAP:
                int entries = frame.readCount(5);
                Map<String, Object> map = new LinkedHashMap<>();
                for (int i = 0; i < entries; i++) {
                    map.put(frame.readText(), read(frame, loader));
                }
                return map;
            case ENUM:
                return ShapeCode.named(frame.readText(), loader).getEnumConstants()[frame.readInt()];
            case RECORD:
                return record(ShapeCode.named(frame.readText(), loader), frame, loader);
            default:
                throw new MalformedFrame("there is no such kind of value");
        }
    }

    private static Object record(Class<?> type, FrameReader frame, ClassLoader loader) throws MalformedFrame {
        RecordOf shape = Records.shape(type);
        Object[] parts = new Object[shape.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = read(frame, loader);
        }
        try {
            return shape.make(parts);
        } catch (ReflectiveOperationException e) {
            throw new MalformedFrame("a " + type.getName() + " cannot be made: " + e);
        }
    }
}
