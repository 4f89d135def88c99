package backmark.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A formula taken apart into the gates that compute it, to be drawn: {@code f = sigmoid(w * x + b)}. It knows how to go
 * forward and nothing about gradients.
 *
 * <p>Written with {@code +}, {@code *}, brackets, and the functions {@code max(a, b)}, {@code exp(a)},
 * {@code reciprocal(a)} and {@code sigmoid(a)}; {@code *} binds more tightly than {@code +}, and equal ones are joined from
 * the left.
 */
record Formula(String name, Formula.Step end) {
    private static final Map<String, Integer> FUNCTIONS = Map.of("max", 2, "exp", 1, "reciprocal", 1, "sigmoid", 1);

    /** An input or a gate. */
    sealed interface Step permits Input, Gate {}

    /** A number that is given. */
    record Input(String name) implements Step {}

    /**
     * A gate.
     *
     * @param kind {@code +}, {@code *} or a function's name
     */
    record Gate(String kind, List<Step> in) implements Step {
        Gate {
            in = List.copyOf(in);
        }

        double output(double... values) {
            return switch (kind) {
                case "+" -> values[0] + values[1];
                case "*" -> values[0] * values[1];
                case "max" -> Math.max(values[0], values[1]);
                case "exp" -> Math.exp(values[0]);
                case "reciprocal" -> 1 / values[0];
                default -> 1 / (1 + Math.exp(-values[0]));
            };
        }
    }

    /** Whether a text looks like a formula: {@code f = …}. */
    static boolean isOne(String text) {
        return text.matches("\\w+ = .+");
    }

    /**
     * Reads a formula.
     *
     * @throws IllegalArgumentException if it is not one, naming the place
     */
    static Formula of(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("a formula needs a name: f = " + text);
        }
        Reader reader = new Reader(text, equals + 1);
        Step end = reader.sum();
        if (!reader.peek().isEmpty()) {
            throw reader.wrong();
        }
        if (end instanceof Input) {
            throw new IllegalArgumentException(text + ": there is no gate in it");
        }
        return new Formula(text.substring(0, equals).strip(), end);
    }

    /** The inputs' names, in the order in which the formula has them. */
    List<String> inputs() {
        Set<String> names = new LinkedHashSet<>();
        collect(end, names);
        return List.copyOf(names);
    }

    private static void collect(Step step, Set<String> into) {
        if (step instanceof Input input) {
            into.add(input.name());
        } else {
            ((Gate) step).in().forEach(each -> collect(each, into));
        }
    }

    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text, int at) {
            this.text = text;
            this.at = at;
        }

        /** The next name or sign without taking it; "" at the end. */
        String peek() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            return text.substring(at, Math.min(text.length(), Math.max(end, at + 1)));
        }

        private boolean takes(String sign) {
            if (!peek().equals(sign)) {
                return false;
            }
            at += sign.length();
            return true;
        }

        private void needs(String sign) {
            if (!takes(sign)) {
                throw wrong();
            }
        }

        IllegalArgumentException wrong() {
            return new IllegalArgumentException(text + ": cannot read on at position " + (at + 1));
        }

        Step sum() {
            Step left = product();
            while (takes("+")) {
                left = new Gate("+", List.of(left, product()));
            }
            return left;
        }

        private Step product() {
            Step left = factor();
            while (takes("*")) {
                left = new Gate("*", List.of(left, factor()));
            }
            return left;
        }

        private Step factor() {
            if (takes("(")) {
                Step inside = sum();
                needs(")");
                return inside;
            }
            String name = peek();
            if (name.isEmpty() || !Character.isLetter(name.charAt(0))) {
                throw wrong();
            }
            at += name.length();
            if (!takes("(")) {
                return new Input(name);
            }
            List<Step> arguments = new ArrayList<>(List.of(sum()));
            while (takes(",")) {
                arguments.add(sum());
            }
            needs(")");
            if (FUNCTIONS.getOrDefault(name, -1) != arguments.size()) {
                throw new IllegalArgumentException(text + ": no function " + name + " of " + arguments.size());
            }
            return new Gate(name, arguments);
        }
    }
}
