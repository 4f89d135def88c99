package backmark.check.call;

import backmark.check.call.CallFailure.Kind;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Student classes found by name, made through their public constructors. */
final class LoadedClasses implements Maker {
    private final ClassLoader loader;

    LoadedClasses(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public Object make(ClassSpec type, Object... arguments) throws Throwable {
        Class<?> found;
        try {
            found = Class.forName(type.name(), true, loader);
        } catch (ClassNotFoundException e) {
            throw new CallFailure(Kind.MISSING, "there is no class " + type.name());
        }
        if (!type.contract().isAssignableFrom(found)) {
            throw new CallFailure(
                    Kind.MISSING,
                    type.simpleName() + " does not implement " + type.contract().getSimpleName());
        }
        try {
            return constructor(found, type).newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Constructor<?> constructor(Class<?> found, ClassSpec type) throws CallFailure {
        List<Class<?>> wanted = type.parameters();
        for (Constructor<?> candidate : found.getDeclaredConstructors()) {
            if (Modifier.isPublic(candidate.getModifiers())
                    && Arrays.asList(candidate.getParameterTypes()).equals(wanted)) {
                candidate.setAccessible(true); // the class itself may not be public
                return candidate;
            }
        }
        String parameters = wanted.stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
        throw new CallFailure(
                Kind.MISSING,
                type.simpleName() + " has no public constructor " + type.simpleName() + "(" + parameters + ")");
    }
}
