package backmark.sandbox.child;

import backmark.sandbox.wire.FrameReader;
import backmark.sandbox.wire.MalformedFrame;
import backmark.sandbox.wire.Shape;
import backmark.sandbox.wire.ShapeCode;
import java.lang.reflect.Method;

/** A method of a contract, with the shapes of what has to be sent back after a call of it. */
final class Operation {
    final Method method;
    final Shape result;
    /** The shapes of the in-place arguments, in order. */
    final Shape[] inPlace;

    Operation(FrameReader frame, ClassLoader shared) throws MalformedFrame {
        Class<?> contract = Types.named(frame.readText(), shared);
        String name = frame.readText();
        try {
            method = contract.getMethod(name, Types.read(frame, shared));
        } catch (NoSuchMethodException e) {
            throw new MalformedFrame("the contract has no method " + name);
        }
        method.setAccessible(true);
        result = ShapeCode.read(frame, shared);
        inPlace = new Shape[frame.readCount(1)];
        for (int i = 0; i < inPlace.length; i++) {
            inPlace[i] = ShapeCode.read(frame, shared);
        }
    }
}
