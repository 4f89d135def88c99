package backmark.sandbox.wire;

import backmark.sandbox.wire.Shape.EnumOf;
import backmark.sandbox.wire.Shape.ListOf;
import backmark.sandbox.wire.Shape.MapOf;
import backmark.sandbox.wire.Shape.OneOf;
import backmark.sandbox.wire.Shape.Plain;
import backmark.sandbox.wire.Shape.RecordOf;
import java.util.ArrayList;
import java.util.List;

/**
 * Shapes on the wire, from judge to child only. A record's name is written once; where it appears again, its number
 * stands.
 */
public final class ShapeCode {
    private static final int LIST = 32;
    private static final int MAP = 33;
    private static final int ENUM = 34;
    private static final int RECORD = 35;
    private static final int KNOWN_RECORD = 36;
    private static final int ONE_OF = 37;
    private static final Plain[] PLAIN = Plain.values();

    private final List<RecordOf> records = new ArrayList<>();

    private ShapeCode() {}

    public static void write(Shape shape, FrameBuilder frame) throws Unsendable {
        new ShapeCode().put(shape, frame);
    }

    /** @param loader where the records and enums that the judge names are found */
    public static Shape read(FrameReader frame, ClassLoader loader) throws MalformedFrame {
        return new ShapeCode().get(frame, loader);
    }

    private void put(Shape shape, FrameBuilder frame) throws Unsendable {
        if (shape instanceof Plain plain) {
            frame.putByte(plain.ordinal());
        } else if (shape instanceof ListOf list) {
            frame.putByte(LIST);
            put(list.element(), frame);
        } else if (shape instanceof MapOf map) {
            frame.putByte(MAP);
            put(map.value(), frame);
        } else if (shape instanceof EnumOf constant) {
            frame.putByte(ENUM).putText(constant.type().getName());
        } else if (shape instanceof RecordOf record) {
            putRecord(record, frame);
        } else if (shape instanceof OneOf family) {
            frame.putByte(ONE_OF)
                    .putText(family.family().getName())
                    .putInt(family.records().size());
            for (RecordOf record : family.records()) {
                putRecord(record, frame);
            }
        }
    }

    private void putRecord(RecordOf record, FrameBuilder frame) throws Unsendable {
        int known = records.indexOf(record);
        if (known >= 0) {
            frame.putByte(KNOWN_RECORD).putInt(known);
            return;
        }
        records.add(record);
        frame.putByte(RECORD).putText(record.type().getName());
        for (int i = 0; i < record.size(); i++) {
            put(record.part(i), frame);
        }
    }

    private Shape get(FrameReader frame, ClassLoader loader) throws MalformedFrame {
        int code = frame.readByte();
        if (code < PLAIN.length) {
            return PLAIN[code];
        }
        switch (code) {
            case LIST:
                return new ListOf(get(frame, loader));
            case MAP:
                return new MapOf(get(frame, loader));
            case ENUM:
                return new EnumOf(named(frame.readText(), loader));
            case KNOWN_RECORD:
                return records.get(frame.readInt());
            case RECORD:
                RecordOf record = new RecordOf(named(frame.readText(), loader));
                records.add(record);
                Shape[] parts = new Shape[record.size()];
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = get(frame, loader);
                }
                record.parts(parts);
                return record;
            case ONE_OF:
                Class<?> family = named(frame.readText(), loader);
                List<RecordOf> members = new ArrayList<>();
                for (int n = frame.readCount(1); n > 0; n--) {
                    members.add((RecordOf) get(frame, loader));
                }
                return new OneOf(family, members);
            default:
                throw new MalformedFrame("there is no shape " + code);
        }
    }

    static Class<?> named(String name, ClassLoader loader) throws MalformedFrame {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new MalformedFrame("there is no class " + name);
        }
    }
}
