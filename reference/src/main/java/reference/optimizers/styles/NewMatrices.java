package reference.optimizers.styles;

import homework.optimizers.Optimizer;
import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Nothing is changed but maps: new matrices for parameters and for states, which are records. */
final class NewMatrices {
    private NewMatrices() {}

    static Optimizer create(String className, Object... arguments) {
        double lr = (double) arguments[0];
        return switch (className) {
            case "Sgd" -> sgd(lr);
            case "Momentum" -> new Replacing((p, g, last) -> momentum(p, g, last, lr, (double) arguments[1]));
            case "AdaGrad" -> new Replacing((p, g, last) -> adagrad(p, g, last, lr));
            case "Nesterov" -> new Replacing((p, g, last) -> nesterov(p, g, last, lr, (double) arguments[1]));
            case "RmsProp" -> new Replacing((p, g, last) -> rmsprop(p, g, last, lr, (double) arguments[1]));
            case "Adam" ->
                new Replacing((p, g, last) -> adam(p, g, last, lr, (double) arguments[1], (double) arguments[2]));
            default -> throw new IllegalArgumentException(className);
        };
    }

    private static Optimizer sgd(double lr) {
        return (params, grads) ->
                params.replaceAll((name, p) -> p.minus(grads.get(name).scale(lr)));
    }

    private static State momentum(SimpleMatrix p, SimpleMatrix g, State last, double lr, double momentum) {
        SimpleMatrix v = last.first.scale(momentum).plus(-lr, g);
        return new State(p.plus(v), v, last.second, last.t + 1);
    }

    private static State adagrad(SimpleMatrix p, SimpleMatrix g, State last, double lr) {
        SimpleMatrix h = last.first.plus(g.elementPower(2));
        return new State(p.plus(-lr, g.elementDiv(h.elementPower(0.5).plus(1e-7))), h, last.second, last.t + 1);
    }

    private static State nesterov(SimpleMatrix p, SimpleMatrix g, State last, double lr, double momentum) {
        SimpleMatrix v = last.first.scale(momentum).minus(g.scale(lr));
        // The look ahead of the old velocity is taken back, then the new one is gone and looked ahead of.
        SimpleMatrix moved = p.minus(last.first.scale(momentum)).plus(v.scale(1 + momentum));
        return new State(moved, v, last.second, last.t + 1);
    }

    private static State rmsprop(SimpleMatrix p, SimpleMatrix g, State last, double lr, double decay) {
        SimpleMatrix h = last.first.scale(decay).plus(1 - decay, g.elementPower(2));
        return new State(p.minus(g.elementDiv(h.elementPower(0.5).plus(1e-7)).scale(lr)), h, last.second, last.t + 1);
    }

    private static State adam(SimpleMatrix p, SimpleMatrix g, State last, double lr, double beta1, double beta2) {
        int t = last.t + 1;
        SimpleMatrix m = last.first.scale(beta1).plus(1 - beta1, g);
        SimpleMatrix v = last.second.scale(beta2).plus(1 - beta2, g.elementPower(2));
        SimpleMatrix root = v.scale(1 / (1 - Math.pow(beta2, t))).elementPower(0.5);
        SimpleMatrix step = m.elementDiv(root.plus(1e-7)).scale(lr / (1 - Math.pow(beta1, t)));
        return new State(p.minus(step), m, v, t);
    }

    /** A parameter with its two states and its own count of steps. */
    private record State(SimpleMatrix p, SimpleMatrix first, SimpleMatrix second, int t) {}

    @FunctionalInterface
    private interface Rule {
        State next(SimpleMatrix p, SimpleMatrix g, State last);
    }

    private static final class Replacing implements Optimizer {
        private final Rule rule;
        private final Map<String, State> states = new HashMap<>();

        Replacing(Rule rule) {
            this.rule = rule;
        }

        @Override
        public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
            for (String name : params.keySet()) {
                SimpleMatrix p = params.get(name);
                SimpleMatrix zeros = new SimpleMatrix(p.getNumRows(), p.getNumCols());
                State next = rule.next(p, grads.get(name), states.getOrDefault(name, new State(p, zeros, zeros, 0)));
                states.put(name, next);
                // The net gets a copy, so that nobody outside can change what is remembered.
                params.put(name, next.p.copy());
            }
        }
    }
}
