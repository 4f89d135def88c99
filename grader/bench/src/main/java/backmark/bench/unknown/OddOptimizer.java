package backmark.bench.unknown;

import backmark.check.call.Maker;
import homework.optimizers.Optimizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** An optimizer by a rule that nobody asked for. */
final class OddOptimizer implements Optimizer {
    private static final double EPSILON = 1e-7;

    /** Where one number ends up. */
    @FunctionalInterface
    private interface Rule {
        /**
         * Moves one number.
         *
         * @param s two numbers that are kept from step to step, at first 0
         * @param t the step, from 1
         */
        double move(double p, double g, double[] s, int t);
    }

    /** A rule with the constructor's arguments. */
    @FunctionalInterface
    private interface RuleWith {
        Rule with(double lr, double a, double b);
    }

    private final Rule rule;
    private final Map<String, double[][]> kept = new HashMap<>();
    private int t;

    private OddOptimizer(Rule rule) {
        this.rule = rule;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        t++;
        params.forEach((name, p) -> {
            double[][] states = kept.computeIfAbsent(name, first -> new double[p.getNumElements()][2]);
            for (int i = 0; i < states.length; i++) {
                p.set(i, rule.move(p.get(i), grads.get(name).get(i), states[i], t));
            }
        });
    }

    /** The model solution with one class by another rule. */
    static List<UnknownMistake> all(Maker solution) {
        Map<String, Map<String, RuleWith>> rules = new LinkedHashMap<>();
        rules.put("Sgd", sgd());
        rules.put("Momentum", momentum());
        rules.put("AdaGrad", adaGrad());
        rules.put("Nesterov", nesterov());
        rules.put("RmsProp", rmsProp());
        rules.put("Adam", adam());
        List<UnknownMistake> all = new ArrayList<>();
        rules.forEach((className, odd) -> odd.forEach((id, rule) -> all.add(new UnknownMistake(id, (type, given) -> {
            if (!type.simpleName().equals(className)) {
                return solution.make(type, given);
            }
            double a = given.length > 1 ? (double) given[1] : 0;
            double b = given.length > 2 ? (double) given[2] : 0;
            return new OddOptimizer(rule.with((double) given[0], a, b));
        }))));
        return all;
    }

    private static Map<String, RuleWith> sgd() {
        return Map.of(
                "rate-falls-with-time", (lr, a, b) -> (p, g, s, t) -> p - lr / t * g,
                "weights-decay", (lr, a, b) -> (p, g, s, t) -> 0.99 * p - lr * g,
                "gradient-of-the-step-before",
                        (lr, a, b) -> (p, g, s, t) -> {
                            double before = s[0];
                            s[0] = g;
                            return p - lr * (t == 1 ? 0.5 * g : before);
                        });
    }

    private static Map<String, RuleWith> momentum() {
        return Map.of(
                "velocity-clipped",
                        (lr, m, b) -> (p, g, s, t) -> {
                            s[0] = Math.max(-0.02, Math.min(0.02, m * s[0] - lr * g));
                            return p + s[0];
                        },
                "momentum-warms-up",
                        (lr, m, b) -> (p, g, s, t) -> {
                            s[0] = Math.min(m, 1 - 1.0 / t) * s[0] - lr * g;
                            return p + s[0];
                        },
                "momentum-squared",
                        (lr, m, b) -> (p, g, s, t) -> {
                            s[0] = m * m * s[0] - lr * g;
                            return p + s[0];
                        });
    }

    private static Map<String, RuleWith> adaGrad() {
        return Map.of(
                "cube-root",
                        (lr, a, b) -> (p, g, s, t) -> {
                            s[0] += g * g;
                            return p - lr * g / (Math.cbrt(s[0]) + EPSILON);
                        },
                "mean-of-squares",
                        (lr, a, b) -> (p, g, s, t) -> {
                            s[0] += g * g;
                            return p - lr * g / (Math.sqrt(s[0] / t) + EPSILON);
                        },
                "largest-gradient-so-far",
                        (lr, a, b) -> (p, g, s, t) -> {
                            s[0] = Math.max(s[0], Math.abs(g));
                            return p - lr * g / (s[0] + EPSILON);
                        });
    }

    private static Map<String, RuleWith> nesterov() {
        return Map.of("looks-half-ahead", (lr, m, b) -> (p, g, s, t) -> {
            s[0] = m * s[0] - lr * g;
            return p + 0.5 * m * s[0] - lr * g;
        });
    }

    private static Map<String, RuleWith> rmsProp() {
        return Map.of("starts-at-the-first-square", (lr, decay, b) -> (p, g, s, t) -> {
            s[0] = t == 1 ? g * g : decay * s[0] + (1 - decay) * g * g;
            return p - lr * g / (Math.sqrt(s[0]) + EPSILON);
        });
    }

    private static Map<String, RuleWith> adam() {
        return Map.of(
                "first-uncorrected",
                        (lr, b1, b2) -> (p, g, s, t) -> {
                            s[0] = b1 * s[0] + (1 - b1) * g;
                            s[1] = b2 * s[1] + (1 - b2) * g * g;
                            return p - lr * s[0] / (Math.sqrt(s[1] / (1 - Math.pow(b2, t))) + EPSILON);
                        },
                "second-never-falls",
                        (lr, b1, b2) -> (p, g, s, t) -> {
                            s[0] = b1 * s[0] + (1 - b1) * g;
                            s[1] = Math.max(s[1], g * g);
                            return p - lr * s[0] / (1 - Math.pow(b1, t)) / (Math.sqrt(s[1]) + EPSILON);
                        });
    }
}
