package backmark.sandbox.child;

import backmark.sandbox.wire.FrameReader;
import backmark.sandbox.wire.MalformedFrame;

/** Types that the judge names: parameters of constructors and methods, and contracts. */
final class Types {
    private Types() {}

    static Class<?>[] read(FrameReader frame, ClassLoader shared) throws MalformedFrame {
        Class<?>[] types = new Class<?>[frame.readCount(4)];
        for (int i = 0; i < types.length; i++) {
            types[i] = named(frame.readText(), shared);
        }
        return types;
    }

    static Class<?> named(String name, ClassLoader shared) throws MalformedFrame {
        switch (name) {
            case "boolean":
                return boolean.class;
            case "int":
                return int.class;
            case "long":
                return long.class;
            case "double":
                return double.class;
            default:
                try {
                    return Class.forName(name, true, shared);
                } catch (ClassNotFoundException e) {
                    throw new MalformedFrame("there is no class " + name);
                }
        }
    }
}
