package reference.gates.styles;

import homework.gates.ExpressionSheet;
import homework.gates.Gate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** One object for all nodes of a kind, kept in a field: before it goes backward at a node, it goes forward there again. */
final class GoingForwardAgain implements ExpressionSheet {
    private final Gate add;
    private final Gate multiply;
    private final Gate sigmoid;

    GoingForwardAgain(Function<String, Gate> gates) {
        add = gates.apply("AddGate");
        multiply = gates.apply("MultiplyGate");
        sigmoid = gates.apply("SigmoidGate");
    }

    private static double[] back(Gate gate, double upstream, double... in) {
        gate.forward(in);
        return gate.backward(upstream);
    }

    @Override
    public Map<String, Double> applePurchase(double price, double count, double tax) {
        Map<String, Double> answer = new LinkedHashMap<>();
        double apples = multiply.forward(price, count);
        answer.put("f", multiply.forward(apples, tax));
        double[] last = back(multiply, 1, apples, tax);
        double[] first = back(multiply, last[0], price, count);
        answer.put("dtax", last[1]);
        answer.put("dprice", first[0]);
        answer.put("dcount", first[1]);
        return answer;
    }

    @Override
    public Map<String, Double> sumTimes(double x, double y, double z) {
        Map<String, Double> answer = new LinkedHashMap<>();
        double q = add.forward(x, y);
        answer.put("f", multiply.forward(q, z));
        double[] product = back(multiply, 1, q, z);
        double[] sum = back(add, product[0], x, y);
        answer.put("dx", sum[0]);
        answer.put("dy", sum[1]);
        answer.put("dz", product[1]);
        return answer;
    }

    @Override
    public Map<String, Double> sigmoidNeuron(double w0, double x0, double w1, double x1, double w2) {
        Map<String, Double> answer = new LinkedHashMap<>();
        double first = multiply.forward(w0, x0);
        double second = multiply.forward(w1, x1);
        double products = add.forward(first, second);
        double sum = add.forward(products, w2);
        answer.put("f", sigmoid.forward(sum));
        double upstream = sigmoid.backward(1)[0];
        double[] withBias = back(add, upstream, products, w2);
        double[] ofProducts = back(add, withBias[0], first, second);
        double[] left = back(multiply, ofProducts[0], w0, x0);
        double[] right = back(multiply, ofProducts[1], w1, x1);
        answer.put("dw0", left[0]);
        answer.put("dx0", left[1]);
        answer.put("dw1", right[0]);
        answer.put("dx1", right[1]);
        answer.put("dw2", withBias[1]);
        return answer;
    }

    @Override
    public Map<String, Double> sharedInput(double x, double y) {
        double q = add.forward(x, y);
        double f = multiply.forward(q, x);
        double[] product = back(multiply, 1, q, x);
        double[] sum = back(add, product[0], x, y);
        Map<String, Double> answer = new LinkedHashMap<>();
        answer.put("f", f);
        answer.merge("dx", product[1], Double::sum);
        answer.merge("dx", sum[0], Double::sum);
        answer.merge("dy", sum[1], Double::sum);
        return answer;
    }
}
