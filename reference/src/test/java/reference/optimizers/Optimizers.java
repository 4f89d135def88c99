package reference.optimizers;

import homework.optimizers.Optimizer;
import java.util.List;

/** The lesson's classes by name, with usual arguments. */
final class Optimizers {
    static final List<String> NAMES = List.of("Sgd", "Momentum", "AdaGrad", "Nesterov", "RmsProp", "Adam");

    private Optimizers() {}

    static Object[] arguments(String className) {
        return switch (className) {
            case "Sgd", "AdaGrad" -> new Object[] {.07};
            case "Momentum", "Nesterov", "RmsProp" -> new Object[] {.07, .85};
            default -> new Object[] {.07, .85, .97};
        };
    }

    static Optimizer lesson(String className) {
        Object[] of = arguments(className);
        double lr = (double) of[0];
        return switch (className) {
            case "Sgd" -> new Sgd(lr);
            case "Momentum" -> new Momentum(lr, (double) of[1]);
            case "AdaGrad" -> new AdaGrad(lr);
            case "Nesterov" -> new Nesterov(lr, (double) of[1]);
            case "RmsProp" -> new RmsProp(lr, (double) of[1]);
            default -> new Adam(lr, (double) of[1], (double) of[2]);
        };
    }
}
