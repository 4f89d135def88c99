package backmark.sandbox;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** The types that contracts mention, directly or through each other: judge and submission have to agree on them. */
final class GivenTypes {
    private final Set<Class<?>> seen = new HashSet<>();
    private final Set<String> names = new TreeSet<>();

    private GivenTypes() {}

    static Set<String> reachableFrom(Collection<Class<?>> contracts) {
        GivenTypes types = new GivenTypes();
        for (Class<?> contract : contracts) {
            types.add(contract);
        }
        return types.names;
    }

    static String topLevelName(Class<?> type) {
        int nested = type.getName().indexOf('$');
        return nested < 0 ? type.getName() : type.getName().substring(0, nested);
    }

    private void add(Type type) {
        if (type instanceof ParameterizedType generic) {
            add(generic.getRawType());
            addAll(generic.getActualTypeArguments());
        } else if (type instanceof WildcardType wildcard) {
            addAll(wildcard.getUpperBounds());
            addAll(wildcard.getLowerBounds());
        } else if (type instanceof GenericArrayType array) {
            add(array.getGenericComponentType());
        } else if (type instanceof Class<?> plain) {
            addClass(plain);
        }
    }

    private void addAll(Type[] types) {
        for (Type type : types) {
            add(type);
        }
    }

    private void addClass(Class<?> type) {
        if (type.isArray()) {
            add(type.getComponentType());
            return;
        }
        String name = type.getName();
        if (type.isPrimitive()
                || name.startsWith("java.")
                || name.startsWith("org.ejml.")
                || name.startsWith("backmark.check.")
                || !seen.add(type)) {
            return;
        }
        names.add(topLevelName(type));
        addAll(type.getGenericInterfaces());
        for (Method method : type.getDeclaredMethods()) {
            add(method.getGenericReturnType());
            addAll(method.getGenericParameterTypes());
        }
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                add(component.getGenericType());
            }
        }
        if (type.isSealed()) {
            addAll(type.getPermittedSubclasses());
        }
    }
}
