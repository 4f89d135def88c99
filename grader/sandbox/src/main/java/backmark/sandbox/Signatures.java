package backmark.sandbox;

import static backmark.sandbox.wire.Requests.COPIED;
import static backmark.sandbox.wire.Requests.IN_PLACE;
import static backmark.sandbox.wire.Requests.SCRATCH;

import backmark.sandbox.wire.FrameBuilder;
import backmark.sandbox.wire.Requests;
import backmark.sandbox.wire.Shape;
import backmark.sandbox.wire.ShapeCode;
import backmark.sandbox.wire.Shapes;
import backmark.sandbox.wire.Unsendable;
import homework.InPlace;
import homework.Scratch;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the wire has to know of contract methods, worked out once for all children. */
final class Signatures {
    private final Map<Method, Signature> known = new ConcurrentHashMap<>();

    /**
     * One method of a contract.
     *
     * @param modes how each argument passes
     * @param inPlace the shapes of the arguments that keep their identity, in order
     */
    record Signature(Method method, Shape result, int[] modes, List<Shape> inPlace) {

        private static Signature of(Method method) {
            Parameter[] parameters = method.getParameters();
            int[] modes = new int[parameters.length];
            List<Shape> inPlace = new ArrayList<>();
            for (int i = 0; i < modes.length; i++) {
                modes[i] = parameters[i].isAnnotationPresent(InPlace.class)
                        ? IN_PLACE
                        : parameters[i].isAnnotationPresent(Scratch.class) ? SCRATCH : COPIED;
                if (modes[i] == IN_PLACE) {
                    inPlace.add(Shapes.of(parameters[i].getParameterizedType()));
                }
            }
            return new Signature(method, Shapes.of(method.getGenericReturnType()), modes, inPlace);
        }

        void write(int number, FrameBuilder frame) throws Unsendable {
            frame.putByte(Requests.METHOD).putInt(number);
            frame.putText(method.getDeclaringClass().getName()).putText(method.getName());
            writeTypes(List.of(method.getParameterTypes()), frame);
            ShapeCode.write(result, frame);
            frame.putInt(inPlace.size());
            for (Shape shape : inPlace) {
                ShapeCode.write(shape, frame);
            }
        }
    }

    /** @throws IllegalArgumentException if a contract may not have this method, naming the type that cannot pass */
    Signature of(Method method) {
        return known.computeIfAbsent(method, Signature::of);
    }

    static void writeTypes(List<Class<?>> types, FrameBuilder frame) throws Unsendable {
        frame.putInt(types.size());
        for (Class<?> type : types) {
            frame.putText(type.getName());
        }
    }

    /** @throws IllegalArgumentException if an argument is not of its parameter's type: the caller's mistake */
    static void requireFit(Object[] arguments, List<Class<?>> types, String callee) {
        if (arguments.length != types.size()) {
            throw new IllegalArgumentException(
                    callee + " was given " + arguments.length + " arguments; it takes " + types.size());
        }
        for (int i = 0; i < arguments.length; i++) {
            Class<?> type = MethodType.methodType(types.get(i)).wrap().returnType();
            boolean fits = arguments[i] == null ? !types.get(i).isPrimitive() : type.isInstance(arguments[i]);
            if (!fits) {
                throw new IllegalArgumentException("argument " + (i + 1) + " of " + callee + " is declared as "
                        + types.get(i).getSimpleName() + ", but was given "
                        + (arguments[i] == null
                                ? "null"
                                : arguments[i].getClass().getSimpleName()));
            }
        }
    }
}
