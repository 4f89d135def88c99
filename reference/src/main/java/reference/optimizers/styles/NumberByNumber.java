package reference.optimizers.styles;

import backmark.check.bank.Style;
import homework.optimizers.Optimizer;
import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** One walk over all numbers of all parameters, whatever the formulas are. */
final class NumberByNumber implements Optimizer {

    /** The new value of a number. */
    @FunctionalInterface
    private interface Rule {
        double moved(double p, double g, Formulas.State state);
    }

    private final Rule rule;
    private final Map<String, Formulas.State[]> states = new HashMap<>();

    private NumberByNumber(Rule rule) {
        this.rule = rule;
    }

    /** A style that uses these formulas for every class. */
    static Style.Maker maker(Formulas formulas) {
        return (className, arguments) -> {
            double lr = (double) arguments[0];
            double second = arguments.length > 1 ? (double) arguments[1] : 0;
            return new NumberByNumber(
                    switch (className) {
                        case "Sgd" -> (p, g, s) -> formulas.sgd(p, g, lr);
                        case "Momentum" -> (p, g, s) -> formulas.momentum(p, g, s, lr, second);
                        case "AdaGrad" -> (p, g, s) -> formulas.adagrad(p, g, s, lr);
                        case "Nesterov" -> (p, g, s) -> formulas.nesterov(p, g, s, lr, second);
                        case "RmsProp" -> (p, g, s) -> formulas.rmsprop(p, g, s, lr, second);
                        case "Adam" -> (p, g, s) -> formulas.adam(p, g, s, lr, second, (double) arguments[2]);
                        default -> throw new IllegalArgumentException(className);
                    });
        };
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        params.forEach((name, p) -> {
            SimpleMatrix g = grads.get(name);
            Formulas.State[] state = states.computeIfAbsent(name, first -> newStates(p.getNumElements()));
            for (int i = 0; i < state.length; i++) {
                p.set(i, rule.moved(p.get(i), g.get(i), state[i]));
            }
        });
    }

    private static Formulas.State[] newStates(int count) {
        Formulas.State[] states = new Formulas.State[count];
        for (int i = 0; i < count; i++) {
            states[i] = new Formulas.State();
        }
        return states;
    }
}
