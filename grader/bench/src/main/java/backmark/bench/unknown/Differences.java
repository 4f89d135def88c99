package backmark.bench.unknown;

import backmark.check.bank.Homework;
import backmark.check.call.ClassSpec;
import backmark.check.call.Maker;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ejml.simple.SimpleMatrix;

/**
 * The model solution with a gradient by numerical differentiation of its own loss: of a net that is made from a map of
 * parameters and has a {@code loss} and a {@code gradient} with the same arguments.
 */
public final class Differences {
    private Differences() {}

    /** Whether the homework's first class is such a net. */
    public static boolean fit(Homework homework, Class<?> contract) {
        return lossOf(contract).isPresent();
    }

    private static Optional<Method> lossOf(Class<?> contract) {
        return Arrays.stream(contract.getMethods())
                .filter(method -> method.getName().equals("gradient") && method.getReturnType() == Map.class)
                .filter(method -> Arrays.stream(contract.getMethods())
                        .anyMatch(other -> other.getName().equals("parameters")))
                .flatMap(gradient -> Arrays.stream(contract.getMethods())
                        .filter(method -> method.getName().equals("loss")
                                && Arrays.equals(method.getParameterTypes(), gradient.getParameterTypes())))
                .findFirst();
    }

    /**
     * Instances with such a gradient.
     *
     * @param h the step
     * @param isCentral whether both sides are looked at, or only what comes after
     */
    public static Maker of(Homework homework, double h, boolean isCentral) {
        return (type, given) -> {
            Object right = homework.solution().make(type, given);
            Optional<Method> loss = lossOf(type.contract());
            return loss.isEmpty() ? right : wrapped(type, right, homework.solution(), loss.get(), h, isCentral);
        };
    }

    private static Object wrapped(
            ClassSpec type, Object right, Maker solution, Method loss, double h, boolean isCentral) {
        return Proxy.newProxyInstance(
                type.contract().getClassLoader(), new Class<?>[] {type.contract()}, (self, method, arguments) -> {
                    try {
                        if (!method.getName().equals("gradient")) {
                            return method.invoke(right, arguments);
                        }
                        Map<String, SimpleMatrix> at =
                                tensors(type.contract().getMethod("parameters").invoke(right));
                        Map<String, SimpleMatrix> gradient = new TreeMap<>();
                        for (String name : at.keySet()) {
                            SimpleMatrix slopes = at.get(name).createLike();
                            for (int k = 0; k < slopes.getNumElements(); k++) {
                                double above = moved(type, solution, loss, arguments, at, name, k, h);
                                double below = moved(type, solution, loss, arguments, at, name, k, isCentral ? -h : 0);
                                slopes.set(k, (above - below) / (isCentral ? 2 * h : h));
                            }
                            gradient.put(name, slopes);
                        }
                        return gradient;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static double moved(
            ClassSpec type,
            Maker solution,
            Method loss,
            Object[] arguments,
            Map<String, SimpleMatrix> at,
            String name,
            int k,
            double by)
            throws Throwable {
        Map<String, SimpleMatrix> moved = new TreeMap<>(at);
        SimpleMatrix tensor = at.get(name).copy();
        tensor.set(k, tensor.get(k) + by);
        moved.put(name, tensor);
        return (double) loss.invoke(solution.make(type, moved), arguments);
    }

    private static Map<String, SimpleMatrix> tensors(Object map) {
        Map<String, SimpleMatrix> tensors = new TreeMap<>();
        ((Map<?, ?>) map).forEach((name, value) -> tensors.put((String) name, (SimpleMatrix) value));
        return tensors;
    }
}
