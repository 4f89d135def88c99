package reference.gates.styles;

import homework.gates.Gate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** A graph of one node. */
final class NodeGate implements Gate {
    private final Function<Node[], Node> operation;
    private Node[] in;
    private Node out;

    private NodeGate(Function<Node[], Node> operation) {
        this.operation = operation;
    }

    static Gate of(String className) {
        return new NodeGate(
                switch (className) {
                    case "AddGate" -> in -> in[0].plus(in[1]);
                    case "MultiplyGate" -> in -> in[0].times(in[1]);
                    case "MaxGate" -> in -> in[0].max(in[1]);
                    case "ExpGate" -> in -> in[0].exp();
                    case "ReciprocalGate" -> in -> in[0].reciprocal();
                    case "SigmoidGate" -> in -> in[0].sigmoid();
                    default -> throw GatesStyles.unknown(className);
                });
    }

    @Override
    public double forward(double... given) {
        in = DoubleStream.of(given).mapToObj(Node::new).toArray(Node[]::new);
        out = operation.apply(in);
        return out.value;
    }

    @Override
    public double[] backward(double upstream) {
        out.backward(upstream);
        return Arrays.stream(in).mapToDouble(node -> node.gradient).toArray();
    }
}
