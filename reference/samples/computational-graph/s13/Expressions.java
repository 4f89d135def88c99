package homework.gates;

import homework.NotWritten;
import java.util.Map;

/** The four expressions, out of your gates and in the way that the handout draws them. */
public final class Expressions implements ExpressionSheet {

    public Expressions() {}

    @Override
    public Map<String, Double> applePurchase(double price, double count, double tax) {
        // TODO 5a: two multiply gates. Forward from left to right, backward from right to left; the last gate's upstream
        //          gradient is 1. Which object remembers what, when there are two gates of one kind?
        //          Return f, dprice, dcount and dtax, for example with Map.of("f", f, "dprice", ...).
        throw new NotWritten("Expressions.applePurchase");
    }

    @Override
    public Map<String, Double> sumTimes(double x, double y, double z) {
        AddGate add = new AddGate();
        MultiplyGate multiply = new MultiplyGate();
        double f = multiply.forward(add.forward(x, y), z);
        double[] d1 = multiply.backward(1);
        double[] d2 = add.backward(d1[0]);
        return Map.of("f", f, "dx", d2[0], "dy", d2[1], "dz", d1[1]);
    }

    @Override
    public Map<String, Double> sigmoidNeuron(double w0, double x0, double w1, double x1, double w2) {
        // TODO 5c: f, dw0, dx0, dw1, dx1 and dw2, with five gates.
        throw new NotWritten("Expressions.sigmoidNeuron");
    }

    @Override
    public Map<String, Double> sharedInput(double x, double y) {
        // TODO 5d: f, dx and dy. On how many ways does x reach f?
        throw new NotWritten("Expressions.sharedInput");
    }
}
