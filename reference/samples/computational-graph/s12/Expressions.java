package homework.gates;

import homework.NotWritten;
import java.util.Map;

/** The four expressions, out of your gates and in the way that the handout draws them. */
public final class Expressions implements ExpressionSheet {

    public Expressions() {}

    @Override
    public Map<String, Double> applePurchase(double price, double count, double tax) {
        // TODO 5a: two multiply gates. Forward from left to right, backward from right to left; the upstream gradient
        //          of the last gate is 1. Which object remembers what, when there are two gates of one kind?
        //          Return f, dprice, dcount and dtax, for example with Map.of("f", f, "dprice", ...).
        throw new NotWritten("Expressions.applePurchase");
    }

    @Override
    public Map<String, Double> sumTimes(double x, double y, double z) {
        // TODO 5b: f, dx, dy and dz. Do it on paper with -2, 5 and -4 first.
        throw new NotWritten("Expressions.sumTimes");
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
