package reference.gates;

import homework.gates.ExpressionSheet;
import homework.gates.Gate;
import java.util.Map;

/**
 * Gates put together. Every method goes forward through its graph from left to right, then backward from right to left,
 * and every gate hands the gradients of its inputs to the gates that made them. A gate remembers one forward, so each
 * node of a graph is an object of its own.
 */
public final class Expressions implements ExpressionSheet {

    @Override
    public Map<String, Double> applePurchase(double price, double count, double tax) {
        Gate apples = new MultiplyGate();
        Gate bill = new MultiplyGate();
        double f = bill.forward(apples.forward(price, count), tax);

        double[] ofBill = bill.backward(1); // ∂f/∂f
        double[] ofApples = apples.backward(ofBill[0]);
        return Map.of("f", f, "dprice", ofApples[0], "dcount", ofApples[1], "dtax", ofBill[1]);
    }

    @Override
    public Map<String, Double> sumTimes(double x, double y, double z) {
        Gate sum = new AddGate();
        Gate product = new MultiplyGate();
        double f = product.forward(sum.forward(x, y), z);

        double[] ofProduct = product.backward(1);
        double[] ofSum = sum.backward(ofProduct[0]);
        return Map.of("f", f, "dx", ofSum[0], "dy", ofSum[1], "dz", ofProduct[1]);
    }

    @Override
    public Map<String, Double> sigmoidNeuron(double w0, double x0, double w1, double x1, double w2) {
        Gate first = new MultiplyGate();
        Gate second = new MultiplyGate();
        Gate products = new AddGate();
        Gate withBias = new AddGate();
        Gate sigmoid = new SigmoidGate();
        double sum = products.forward(first.forward(w0, x0), second.forward(w1, x1));
        double f = sigmoid.forward(withBias.forward(sum, w2));

        double[] ofSigmoid = sigmoid.backward(1);
        double[] ofWithBias = withBias.backward(ofSigmoid[0]);
        double[] ofProducts = products.backward(ofWithBias[0]);
        double[] ofFirst = first.backward(ofProducts[0]);
        double[] ofSecond = second.backward(ofProducts[1]);
        return Map.of(
                "f", f,
                "dw0", ofFirst[0],
                "dx0", ofFirst[1],
                "dw1", ofSecond[0],
                "dx1", ofSecond[1],
                "dw2", ofWithBias[1]);
    }

    @Override
    public Map<String, Double> sharedInput(double x, double y) {
        Gate sum = new AddGate();
        Gate product = new MultiplyGate();
        double f = product.forward(sum.forward(x, y), x);

        double[] ofProduct = product.backward(1);
        double[] ofSum = sum.backward(ofProduct[0]);
        double dx = ofProduct[1] + ofSum[0]; // x goes two ways to f, and what comes back on them adds up
        return Map.of("f", f, "dx", dx, "dy", ofSum[1]);
    }
}
