package backmark.check.call;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.BiConsumer;

/** Instances of a host, as objects of their contract. */
public final class Contracts {
    private Contracts() {}

    /** A {@link CallFailure} on its way through a probe's lambda, which cannot declare it. */
    public static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient CallFailure failure;

        Failed(CallFailure failure) {
            super(failure.getMessage(), failure, false, false);
            this.failure = failure;
        }

        public CallFailure failure() {
            return failure;
        }
    }

    /**
     * An object of the contract whose calls go to the host.
     *
     * @param onChangedArgument told, before the call returns, of each argument that the call changed though it had to
     *     leave it alone: the method and the argument's position
     */
    public static <T> T proxy(
            Class<T> contract, Host host, Host.Instance instance, BiConsumer<Method, Integer> onChangedArgument) {
        InvocationHandler handler = (self, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return ofObject(self, method, arguments, contract);
            }
            try {
                Reply reply = host.call(instance, method, arguments == null ? new Object[0] : arguments);
                reply.changedArguments().forEach(position -> onChangedArgument.accept(method, position));
                return reply.value();
            } catch (CallFailure failure) {
                throw new Failed(failure);
            }
        };
        return contract.cast(Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, handler));
    }

    private static Object ofObject(Object self, Method method, Object[] arguments, Class<?> contract) {
        return switch (method.getName()) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> "an implementation of " + contract.getSimpleName();
        };
    }
}
