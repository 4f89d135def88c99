package reference.gates.styles;

import homework.gates.ExpressionSheet;
import homework.gates.Gate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** A tape: every step forward is written down, and read from its end on the way back. */
final class OnTape implements ExpressionSheet {

    private static final class Tape {
        private final Deque<Runnable> steps = new ArrayDeque<>();
        private final Map<String, Double> values = new HashMap<>();
        private final Map<String, Double> gradients = new HashMap<>();

        Tape(Map<String, Double> inputs) {
            values.putAll(inputs);
        }

        Tape step(String out, String className, String... in) {
            Gate gate = LoopGate.of(className);
            values.put(
                    out, gate.forward(Arrays.stream(in).mapToDouble(values::get).toArray()));
            steps.push(() -> {
                double[] passed = gate.backward(gradients.get(out));
                for (int i = 0; i < in.length; i++) {
                    gradients.merge(in[i], passed[i], Double::sum);
                }
            });
            return this;
        }

        Map<String, Double> answer(String... names) {
            gradients.put("f", 1.0);
            steps.forEach(Runnable::run);
            Map<String, Double> answer = new HashMap<>(Map.of("f", values.get("f")));
            for (String name : names) {
                answer.put("d" + name, gradients.get(name));
            }
            return answer;
        }
    }

    @Override
    public Map<String, Double> applePurchase(double price, double count, double tax) {
        return new Tape(Map.of("price", price, "count", count, "tax", tax))
                .step("apples", "MultiplyGate", "price", "count")
                .step("f", "MultiplyGate", "apples", "tax")
                .answer("price", "count", "tax");
    }

    @Override
    public Map<String, Double> sumTimes(double x, double y, double z) {
        return new Tape(Map.of("x", x, "y", y, "z", z))
                .step("q", "AddGate", "x", "y")
                .step("f", "MultiplyGate", "q", "z")
                .answer("x", "y", "z");
    }

    @Override
    public Map<String, Double> sigmoidNeuron(double w0, double x0, double w1, double x1, double w2) {
        return new Tape(Map.of("w0", w0, "x0", x0, "w1", w1, "x1", x1, "w2", w2))
                .step("a", "MultiplyGate", "w0", "x0")
                .step("b", "MultiplyGate", "w1", "x1")
                .step("c", "AddGate", "a", "b")
                .step("s", "AddGate", "c", "w2")
                .step("f", "SigmoidGate", "s")
                .answer("w0", "x0", "w1", "x1", "w2");
    }

    @Override
    public Map<String, Double> sharedInput(double x, double y) {
        return new Tape(Map.of("x", x, "y", y))
                .step("q", "AddGate", "x", "y")
                .step("f", "MultiplyGate", "q", "x")
                .answer("x", "y");
    }
}
