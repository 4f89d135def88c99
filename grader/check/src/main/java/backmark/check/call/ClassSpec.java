package backmark.check.call;

import java.util.List;

/**
 * A class that a student has to write: its name, the contract it implements, and the parameters of its public
 * constructor.
 *
 * @param name fully qualified, for example {@code homework.twolayer.TwoLayerNet}
 * @param contract an interface in a {@code homework} package
 * @param parameters the constructor's parameters as erased types, for example {@code Map.class}
 */
public record ClassSpec(String name, Class<?> contract, List<Class<?>> parameters) {
    public ClassSpec {
        parameters = List.copyOf(parameters);
        if (!contract.isInterface()) {
            throw new IllegalArgumentException(contract.getName() + " is not an interface, so it cannot be a contract");
        }
    }

    /** The name without its package. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
