package reference.gates;

import homework.gates.ExpressionSheet;
import homework.gates.Gate;
import java.util.HashMap;
import java.util.Map;

/** {@link Expressions} out of flawed gates, with the mistakes of its own that it is asked to make. */
final class FlawedExpressions implements ExpressionSheet {
    private final Making making;
    private final Map<String, Double> sums = new HashMap<>(); // of all gradients so far, of not-reset

    FlawedExpressions(Making making) {
        this.making = making;
    }

    /** The gates of one call: a new object for every node, or one for all nodes of a kind. */
    private final class Nodes {
        private final Map<String, Gate> shared = new HashMap<>();

        Gate gate(String className) {
            return making.makes("stale-inputs")
                    ? shared.computeIfAbsent(className, name -> FlawedGate.of(name, making))
                    : FlawedGate.of(className, making);
        }
    }

    @Override
    public Map<String, Double> applePurchase(double price, double count, double tax) {
        Nodes nodes = new Nodes();
        Gate apples = nodes.gate("MultiplyGate");
        Gate bill = nodes.gate("MultiplyGate");
        double f = bill.forward(apples.forward(price, count), tax);
        double[] ofBill = bill.backward(start(f));
        double[] ofApples = apples.backward(ofBill[0]);
        Map<String, Double> answer =
                new HashMap<>(Map.of("f", f, "dprice", ofApples[0], "dcount", ofApples[1], "dtax", ofBill[1]));
        swap(answer, "dprice", "dcount");
        return finished(answer);
    }

    @Override
    public Map<String, Double> sumTimes(double x, double y, double z) {
        Nodes nodes = new Nodes();
        Gate sum = nodes.gate("AddGate");
        Gate product = nodes.gate("MultiplyGate");
        double f = product.forward(sum.forward(x, y), z);
        double[] ofProduct = product.backward(start(f));
        double[] ofSum = sum.backward(ofProduct[0]);
        Map<String, Double> answer = new HashMap<>(Map.of("f", f, "dx", ofSum[0], "dy", ofSum[1], "dz", ofProduct[1]));
        swap(answer, "dx", "dz");
        return finished(answer);
    }

    @Override
    public Map<String, Double> sigmoidNeuron(double w0, double x0, double w1, double x1, double w2) {
        Nodes nodes = new Nodes();
        Gate first = nodes.gate("MultiplyGate");
        Gate second = nodes.gate("MultiplyGate");
        Gate products = nodes.gate("AddGate");
        Gate withBias = nodes.gate("AddGate");
        Gate sigmoid = nodes.gate("SigmoidGate");
        double sum = withBias.forward(products.forward(first.forward(w0, x0), second.forward(w1, x1)), w2);
        boolean isLinear = making.makes("neuron-without-sigmoid");
        double f = isLinear ? sum : sigmoid.forward(sum);
        double ofSum = isLinear ? start(f) : sigmoid.backward(start(f))[0];
        double[] ofWithBias = withBias.backward(ofSum);
        double[] ofProducts = products.backward(ofWithBias[0]);
        double[] ofSecond = second.backward(ofProducts[1]);
        double[] ofFirst = first.backward(ofProducts[0]);
        Map<String, Double> answer = new HashMap<>(Map.of(
                "f", f,
                "dw0", ofFirst[0],
                "dx0", ofFirst[1],
                "dw1", ofSecond[0],
                "dx1", ofSecond[1],
                "dw2", ofWithBias[1]));
        swap(answer, "dw0", "dx0");
        swap(answer, "dw1", "dx1");
        return finished(answer);
    }

    @Override
    public Map<String, Double> sharedInput(double x, double y) {
        Nodes nodes = new Nodes();
        Gate sum = nodes.gate("AddGate");
        Gate product = nodes.gate("MultiplyGate");
        double f = product.forward(sum.forward(x, y), x);
        double[] ofProduct = product.backward(start(f));
        double[] ofSum = sum.backward(ofProduct[0]);
        double direct = making.makes("fan-out-overwritten") ? 0 : ofProduct[1];
        double throughSum = making.makes("fan-out-first-way") ? 0 : ofSum[0];
        Map<String, Double> answer = new HashMap<>(Map.of("f", f, "dx", direct + throughSum, "dy", ofSum[1]));
        swap(answer, "dx", "dy");
        return finished(answer);
    }

    /** The gradient that the way back starts with. */
    private double start(double f) {
        return making.makes("starts-with-output") ? f : 1;
    }

    private void swap(Map<String, Double> answer, String one, String other) {
        if (making.makes("gradients-swapped")) {
            answer.put(one, answer.put(other, answer.get(one)));
        }
    }

    private Map<String, Double> finished(Map<String, Double> answer) {
        if (making.makes("not-reset")) {
            answer.replaceAll((key, value) -> key.equals("f") ? value : sums.merge(key, value, Double::sum));
        }
        return answer;
    }
}
