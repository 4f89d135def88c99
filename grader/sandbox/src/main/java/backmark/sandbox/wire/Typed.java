package backmark.sandbox.wire;

import backmark.sandbox.wire.Shape.EnumOf;
import backmark.sandbox.wire.Shape.ListOf;
import backmark.sandbox.wire.Shape.MapOf;
import backmark.sandbox.wire.Shape.OneOf;
import backmark.sandbox.wire.Shape.Plain;
import backmark.sandbox.wire.Shape.RecordOf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Values from child to judge: written and read as the shape that the contract declares. One byte says whether a value
 * is there or {@code null}; nothing else describes the value.
 */
public final class Typed {
    /** Deeper values than this are expression trees gone wrong. */
    static final int DEEPEST = 64;

    private Typed() {}

    /** @throws Unsendable if the value is not of the shape, or too deep or large; the message completes "the result …" */
    public static void write(Shape shape, Object value, FrameBuilder frame) throws Unsendable {
        write(shape, value, frame, 0);
    }

    private static void write(Shape shape, Object value, FrameBuilder frame, int depth) throws Unsendable {
        if (depth > DEEPEST) {
            throw new Unsendable("is nested more than " + DEEPEST + " levels deep");
        }
        if (value == null) {
            frame.putByte(0);
            return;
        }
        frame.putByte(1);
        if (shape instanceof Plain plain) {
            writePlain(plain, value, frame);
        } else if (shape instanceof ListOf list && value instanceof List<?> elements) {
            int start = frame.position();
            frame.putInt(0);
            int count = 0;
            for (Object element : elements) {
                write(list.element(), element, frame, depth + 1);
                count++;
            }
            frame.putIntAt(start, count);
        } else if (shape instanceof MapOf map && value instanceof Map<?, ?> entries) {
            int start = frame.position();
            frame.putInt(0);
            int count = 0;
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                if (!(entry.getKey() instanceof String key)) {
                    throw new Unsendable("holds a map with a key that is not a String");
                }
                frame.putText(key);
                write(map.value(), entry.getValue(), frame, depth + 1);
                count++;
            }
            frame.putIntAt(start, count);
        } else if (shape instanceof EnumOf constant && constant.type().isInstance(value)) {
            frame.putInt(((Enum<?>) value).ordinal());
        } else if (shape instanceof RecordOf record && value.getClass() == record.type()) {
            writeParts(record, value, frame, depth);
        } else if (shape instanceof OneOf family) {
            int position = 0;
            while (position < family.records().size()
                    && family.records().get(position).type() != value.getClass()) {
                position++;
            }
            if (position == family.records().size()) {
                throw unexpected(value, family.family().getName());
            }
            frame.putInt(position);
            writeParts(family.records().get(position), value, frame, depth);
        } else {
            throw unexpected(value, declared(shape));
        }
    }

    private static void writeParts(RecordOf record, Object value, FrameBuilder frame, int depth) throws Unsendable {
        for (int i = 0; i < record.size(); i++) {
            Object part;
            try {
                part = record.component(value, i);
            } catch (ReflectiveOperationException e) {
                throw new Unsendable("holds a " + record.type().getName() + " that cannot be read");
            }
            write(record.part(i), part, frame, depth + 1);
        }
    }

    private static void writePlain(Plain plain, Object value, FrameBuilder frame) throws Unsendable {
        if (plain == Plain.MATRIX && value instanceof SimpleMatrix matrix) {
            Matrices.write(matrix, frame);
        } else if (plain == Plain.DOUBLE && value instanceof Double number) {
            frame.putDouble(number);
        } else if (plain == Plain.INT && value instanceof Integer number) {
            frame.putInt(number);
        } else if (plain == Plain.INTS && value instanceof int[] numbers) {
            frame.putInt(numbers.length).putInts(numbers);
        } else if (plain == Plain.DOUBLES && value instanceof double[] numbers) {
            frame.putInt(numbers.length).putDoubles(numbers, numbers.length);
        } else if (plain == Plain.BOOLEAN && value instanceof Boolean truth) {
            frame.putByte(truth ? 1 : 0);
        } else if (plain == Plain.LONG && value instanceof Long number) {
            frame.putLong(number);
        } else if (plain == Plain.STRING && value instanceof String text) {
            frame.putText(text);
        } else {
            throw unexpected(value, declared(plain));
        }
    }

    private static Unsendable unexpected(Object value, String declared) {
        return new Unsendable("holds a " + value.getClass().getName() + " where a " + declared + " is declared");
    }

    private static String declared(Shape shape) {
        if (shape instanceof Plain plain) {
            return switch (plain) {
                case INTS -> "int[]";
                case DOUBLES -> "double[]";
                case MATRIX -> "SimpleMatrix";
                case STRING -> "String";
                default -> plain.name().toLowerCase(java.util.Locale.ROOT);
            };
        }
        if (shape instanceof RecordOf record) {
            return record.type().getName();
        }
        if (shape instanceof EnumOf constant) {
            return constant.type().getName();
        }
        return shape instanceof MapOf ? "Map" : "List";
    }

    /** @throws MalformedFrame if what arrived is not a value of the shape */
    public static Object read(Shape shape, FrameReader frame) throws MalformedFrame {
        return read(shape, frame, 0);
    }

    private static Object read(Shape shape, FrameReader frame, int depth) throws MalformedFrame {
        if (depth > DEEPEST) {
            throw new MalformedFrame("a value is nested more than " + DEEPEST + " levels deep");
        }
        frame.countValue();
        int present = frame.readByte();
        if (present == 0) {
            return null;
        }
        if (present != 1) {
            throw new MalformedFrame("a value begins with byte " + present);
        }
        if (shape instanceof Plain plain) {
            return readPlain(plain, frame);
        }
        if (shape instanceof ListOf list) {
            int count = frame.readCount(1);
            List<Object> elements = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                elements.add(read(list.element(), frame, depth + 1));
            }
            return elements;
        }
        if (shape instanceof MapOf map) {
            int count = frame.readCount(5);
            Map<String, Object> entries = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                entries.put(frame.readText(), read(map.value(), frame, depth + 1));
            }
            return entries;
        }
        if (shape instanceof EnumOf constant) {
            return element(constant.type().getEnumConstants(), frame.readInt());
        }
        RecordOf record = shape instanceof OneOf family
                ? (RecordOf) element(family.records().toArray(), frame.readInt())
                : (RecordOf) shape;
        Object[] parts = new Object[record.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = read(record.part(i), frame, depth + 1);
        }
        try {
            return record.make(parts);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new MalformedFrame("a " + record.type().getSimpleName() + " came with parts that it does not accept");
        }
    }

    private static Object element(Object[] choices, int position) throws MalformedFrame {
        if (position < 0 || position >= choices.length) {
            throw new MalformedFrame("choice " + position + " came where there are " + choices.length);
        }
        return choices[position];
    }

    private static Object readPlain(Plain plain, FrameReader frame) throws MalformedFrame {
        return switch (plain) {
            case NOTHING -> throw new MalformedFrame("a value came from a method without a result");
            case BOOLEAN -> frame.readByte() != 0;
            case INT -> frame.readInt();
            case LONG -> frame.readLong();
            case DOUBLE -> frame.readDouble();
            case STRING -> frame.readText();
            case INTS -> frame.readInts(frame.readCount(4));
            case DOUBLES -> frame.readDoubles(frame.readCount(8));
            case MATRIX -> Matrices.read(frame);
        };
    }
}
