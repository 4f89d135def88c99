package homework.gates;

import java.util.Map;

/**
 * Four expressions, each computed by a graph of gates, with the gradient of its value f with respect to every input.
 *
 * <p>Every method returns f under the key {@code f}, and ∂f/∂name under {@code d} followed by the input's name as it
 * stands in the method's parameters: {@code dprice}, {@code dx}, {@code dw0}. There are no other keys. The way back
 * starts with ∂f/∂f = 1.
 *
 * <p>Every call answers for its own arguments, whatever was called before on the same object.
 *
 * <p>The handout draws the four graphs. Which gates there are and how they are connected is given by these drawings, so
 * that one gate that is wrong shows in the same numbers for everybody.
 */
public interface ExpressionSheet {

    /**
     * The bill for some apples: f = (price · count) · tax.
     *
     * @param price of one apple
     * @param count of apples
     * @param tax what the bill is multiplied by, such as 1.1
     * @return {@code f, dprice, dcount, dtax}
     */
    Map<String, Double> applePurchase(double price, double count, double tax);

    /**
     * A sum times a number: f = (x + y) · z.
     *
     * @return {@code f, dx, dy, dz}
     */
    Map<String, Double> sumTimes(double x, double y, double z);

    /**
     * A neuron with two inputs: f = sigmoid((w0 · x0 + w1 · x1) + w2).
     *
     * @param w2 the bias
     * @return {@code f, dw0, dx0, dw1, dx1, dw2}
     */
    Map<String, Double> sigmoidNeuron(double w0, double x0, double w1, double x1, double w2);

    /**
     * An expression that uses one input twice: f = (x + y) · x.
     *
     * @return {@code f, dx, dy}
     */
    Map<String, Double> sharedInput(double x, double y);
}
