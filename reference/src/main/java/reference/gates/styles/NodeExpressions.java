package reference.gates.styles;

import homework.gates.ExpressionSheet;
import java.util.Map;
import java.util.TreeMap;

/** Expressions written as expressions, by nodes that remember their graph. */
final class NodeExpressions implements ExpressionSheet {

    private static Map<String, Double> answer(Node f, Map<String, Node> inputs) {
        f.backward(1);
        Map<String, Double> answer = new TreeMap<>();
        answer.put("f", f.value);
        inputs.forEach((name, node) -> answer.put("d" + name, node.gradient));
        return answer;
    }

    @Override
    public Map<String, Double> applePurchase(double price, double count, double tax) {
        Node p = new Node(price);
        Node c = new Node(count);
        Node t = new Node(tax);
        return answer(p.times(c).times(t), Map.of("price", p, "count", c, "tax", t));
    }

    @Override
    public Map<String, Double> sumTimes(double x, double y, double z) {
        Node a = new Node(x);
        Node b = new Node(y);
        Node c = new Node(z);
        return answer(a.plus(b).times(c), Map.of("x", a, "y", b, "z", c));
    }

    @Override
    public Map<String, Double> sigmoidNeuron(double w0, double x0, double w1, double x1, double w2) {
        Node a = new Node(w0);
        Node b = new Node(x0);
        Node c = new Node(w1);
        Node d = new Node(x1);
        Node e = new Node(w2);
        Node minusOne = new Node(-1);
        Node sum = a.times(b).plus(c.times(d)).plus(e);
        Node f = sum.times(minusOne).exp().plus(new Node(1)).reciprocal();
        return answer(f, Map.of("w0", a, "x0", b, "w1", c, "x1", d, "w2", e));
    }

    @Override
    public Map<String, Double> sharedInput(double x, double y) {
        Node a = new Node(x);
        Node b = new Node(y);
        return answer(a.plus(b).times(a), Map.of("x", a, "y", b));
    }
}
