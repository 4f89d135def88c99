package backmark.sandbox.child;

import backmark.sandbox.wire.FrameReader;
import backmark.sandbox.wire.MalformedFrame;
import backmark.sandbox.wire.Requests.Failure;
import backmark.sandbox.wire.Tagged;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/** One instance of a student's class, made when it is first needed; if that fails, it fails the same way each time. */
final class Subject {
    private final String className;
    private final Class<?> contract;
    private final Class<?>[] parameters;
    private final Object[] arguments;
    private Object instance;
    private Complaint complaint;

    Subject(FrameReader frame, ClassLoader shared) throws MalformedFrame {
        className = frame.readText();
        contract = Types.named(frame.readText(), shared);
        parameters = Types.read(frame, shared);
        arguments = new Object[parameters.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = Tagged.read(frame, shared);
        }
    }

    Object instance(ClassLoader submission) throws Complaint {
        if (complaint != null) {
            throw complaint;
        }
        if (instance == null) {
            try {
                instance = make(submission);
            } catch (Complaint failed) {
                complaint = failed;
                throw failed;
            }
        }
        return instance;
    }

    private Object make(ClassLoader submission) throws Complaint {
        try {
            Class<?> type = Class.forName(className, true, submission);
            if (!contract.isAssignableFrom(type)) {
                throw missing(" does not implement " + contract.getSimpleName());
            }
            if (Modifier.isAbstract(type.getModifiers())) {
                throw missing(" is abstract, so no object of it can be made");
            }
            return constructor(type).newInstance(arguments);
        } catch (Complaint failed) {
            throw failed;
        } catch (ClassNotFoundException e) {
            throw Complaint.of(Failure.MISSING, "there is no class " + className);
        } catch (InvocationTargetException e) {
            throw Complaint.about(e.getCause());
        } catch (Throwable thrown) {
            throw Complaint.about(thrown);
        }
    }

    private Constructor<?> constructor(Class<?> type) throws Complaint {
        for (Constructor<?> candidate : type.getDeclaredConstructors()) {
            if (Modifier.isPublic(candidate.getModifiers())
                    && Arrays.equals(candidate.getParameterTypes(), parameters)) {
                candidate.setAccessible(true); // the class itself may not be public
                return candidate;
            }
        }
        StringBuilder wanted = new StringBuilder();
        for (Class<?> parameter : parameters) {
            wanted.append(wanted.length() == 0 ? "" : ", ").append(parameter.getSimpleName());
        }
        throw missing(" has no public constructor " + simpleName() + "(" + wanted + ")");
    }

    private Complaint missing(String what) {
        return Complaint.of(Failure.MISSING, simpleName() + what);
    }

    private String simpleName() {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
