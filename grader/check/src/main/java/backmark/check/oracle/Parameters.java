package backmark.check.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The constructor parameters that arguments are for. */
final class Parameters {
    private Parameters() {}

    static List<Class<?>> of(Object[] arguments) {
        List<Class<?>> types = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            types.add(of(argument));
        }
        return types;
    }

    private static Class<?> of(Object argument) {
        if (argument instanceof Map) {
            return Map.class;
        }
        if (argument instanceof List) {
            return List.class;
        }
        if (argument instanceof Double) {
            return double.class;
        }
        if (argument instanceof Integer) {
            return int.class;
        }
        if (argument instanceof Long) {
            return long.class;
        }
        if (argument instanceof Boolean) {
            return boolean.class;
        }
        return argument.getClass();
    }
}
