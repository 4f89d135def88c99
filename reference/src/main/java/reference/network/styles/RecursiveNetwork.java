package reference.network.styles;

import homework.network.Gradients;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** One method goes forward while it calls itself and back while it returns; the sigmoid is a tanh. */
final class RecursiveNetwork extends StyledNetwork {
    RecursiveNetwork(List<SimpleMatrix> weights, List<SimpleMatrix> biases) {
        super(weights, biases);
    }

    private static double sigmoid(double z) {
        return (1 + Math.tanh(z / 2)) / 2;
    }

    private static double slope(double z) {
        return (1 - Math.pow(Math.tanh(z / 2), 2)) / 4;
    }

    @Override
    public SimpleMatrix feedforward(SimpleMatrix x) {
        return from(0, x);
    }

    private SimpleMatrix from(int l, SimpleMatrix a) {
        return l == layers() ? a : from(l + 1, map(weight(l).mult(a).plus(bias(l)), RecursiveNetwork::sigmoid));
    }

    @Override
    public Gradients backprop(SimpleMatrix x, SimpleMatrix y, boolean fineTune) {
        Deque<SimpleMatrix> nablaW = new ArrayDeque<>();
        Deque<SimpleMatrix> nablaB = new ArrayDeque<>();
        back(0, x, y, fineTune, nablaW, nablaB);
        return new Gradients(List.copyOf(nablaW), List.copyOf(nablaB));
    }

    /** Returns the gradient with respect to {@code a}, which goes into layer l. */
    private SimpleMatrix back(
            int l,
            SimpleMatrix a,
            SimpleMatrix y,
            boolean fineTune,
            Deque<SimpleMatrix> nablaW,
            Deque<SimpleMatrix> nablaB) {
        if (l == layers()) {
            return a.minus(y);
        }
        SimpleMatrix z = weight(l).mult(a).plus(bias(l));
        SimpleMatrix after = back(l + 1, map(z, RecursiveNetwork::sigmoid), y, fineTune, nablaW, nablaB);
        SimpleMatrix delta = after.elementMult(map(z, RecursiveNetwork::slope));
        boolean frozen = fineTune && l < layers() - 1;
        nablaW.addFirst(delta.scale(frozen ? 0 : 1).mult(a.transpose()));
        nablaB.addFirst(delta.scale(frozen ? 0 : 1));
        return weight(l).transpose().mult(delta);
    }
}
