package reference.gates.styles;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A number that remembers what it was made of, and passes its gradient on when everything after it has done so. */
final class Node {
    final double value;
    double gradient;
    private final List<Node> from;
    private final Runnable pass;

    Node(double value) {
        this(value, List.of(), null);
    }

    private Node(double value, List<Node> from, double... slopes) {
        this.value = value;
        this.from = from;
        this.pass = () -> {
            for (int i = 0; i < from.size(); i++) {
                from.get(i).gradient += gradient * slopes[i];
            }
        };
    }

    Node plus(Node other) {
        return new Node(value + other.value, List.of(this, other), 1, 1);
    }

    Node times(Node other) {
        return new Node(value * other.value, List.of(this, other), other.value, value);
    }

    Node max(Node other) {
        boolean mine = value >= other.value;
        return new Node(mine ? value : other.value, List.of(this, other), mine ? 1 : 0, mine ? 0 : 1);
    }

    Node exp() {
        double power = Math.exp(value);
        return new Node(power, List.of(this), power);
    }

    Node reciprocal() {
        return new Node(1 / value, List.of(this), -1 / (value * value));
    }

    Node sigmoid() {
        double y = 1 / (1 + Math.exp(-value));
        return new Node(y, List.of(this), y - y * y);
    }

    /** Gives every node before this one its gradient. */
    void backward(double upstream) {
        Set<Node> inOrder = new LinkedHashSet<>();
        collect(inOrder);
        List<Node> nodes = new ArrayList<>(inOrder);
        nodes.forEach(node -> node.gradient = 0);
        gradient = upstream;
        for (int i = nodes.size() - 1; i >= 0; i--) {
            nodes.get(i).pass.run();
        }
    }

    private void collect(Set<Node> into) {
        from.forEach(node -> node.collect(into));
        into.add(this);
    }
}
