package reference.network;

import homework.network.Example;
import homework.network.FeedforwardNetwork;
import homework.network.Gradients;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The model solution: forward and backward side by side.
 *
 * <pre>
 *   a[0] --[W[0], b[0]]--> z[0] --[sigmoid]--> a[1] --[W[1], b[1]]--> z[1] --> ... --> a[L-1] --[1/2 (a - y)^2]--> C
 * </pre>
 *
 * <p>The error of a layer, {@code delta}, is the gradient of the cost with respect to its {@code z}.
 */
public final class Network implements FeedforwardNetwork {
    private final List<SimpleMatrix> weights;
    private final List<SimpleMatrix> biases;
    private final List<SimpleMatrix> weightVelocities;
    private final List<SimpleMatrix> biasVelocities;
    private final int last; // index of the last layer's weights and biases

    public Network(List<SimpleMatrix> weights, List<SimpleMatrix> biases) {
        this.weights = copies(weights);
        this.biases = copies(biases);
        weightVelocities = zerosLike(weights);
        biasVelocities = zerosLike(biases);
        last = weights.size() - 1;
    }

    @Override
    public SimpleMatrix feedforward(SimpleMatrix x) {
        SimpleMatrix a = x;
        for (int l = 0; l <= last; l++) {
            a = sigmoid(weights.get(l).mult(a).plus(biases.get(l)));
        }
        return a;
    }

    @Override
    public Gradients backprop(SimpleMatrix x, SimpleMatrix y, boolean fineTune) {
        List<SimpleMatrix> zs = new ArrayList<>();
        List<SimpleMatrix> activations = new ArrayList<>(List.of(x)); // one more than zs: the input is the first
        for (int l = 0; l <= last; l++) {
            zs.add(weights.get(l).mult(activations.get(l)).plus(biases.get(l)));
            activations.add(sigmoid(zs.get(l)));
        }
        List<SimpleMatrix> nablaW = zerosLike(weights);
        List<SimpleMatrix> nablaB = zerosLike(biases);
        int first = fineTune ? last : 0;

        SimpleMatrix upstream = activations.get(last + 1).minus(y);
        for (int l = last; l >= first; l--) {
            SimpleMatrix delta = upstream.elementMult(sigmoidPrime(zs.get(l)));
            // z = W a + b: b gets the error itself, each weight the error times the activation it was multiplied by.
            nablaB.set(l, delta);
            nablaW.set(l, delta.mult(activations.get(l).transpose()));
            // A unit is heard by all units of the next layer, through the weights of its column.
            upstream = weights.get(l).transpose().mult(delta);
        }
        return new Gradients(nablaW, nablaB);
    }

    @Override
    public void updateMiniBatch(List<Example> batch, double eta, double momentum, boolean fineTune) {
        List<SimpleMatrix> sumW = zerosLike(weights);
        List<SimpleMatrix> sumB = zerosLike(biases);
        for (Example example : batch) {
            Gradients gradients = backprop(example.x(), example.y(), fineTune);
            for (int l = 0; l <= last; l++) {
                sumW.set(l, sumW.get(l).plus(gradients.nablaW().get(l)));
                sumB.set(l, sumB.get(l).plus(gradients.nablaB().get(l)));
            }
        }
        // Frozen layers are left out altogether: a gradient of zero would not stop the velocity they have.
        for (int l = fineTune ? last : 0; l <= last; l++) {
            move(weights, weightVelocities, sumW, l, eta / batch.size(), momentum);
            move(biases, biasVelocities, sumB, l, eta / batch.size(), momentum);
        }
    }

    private static void move(
            List<SimpleMatrix> parameters,
            List<SimpleMatrix> velocities,
            List<SimpleMatrix> gradients,
            int l,
            double step,
            double momentum) {
        velocities.set(l, velocities.get(l).scale(momentum).plus(gradients.get(l)));
        parameters.set(l, parameters.get(l).minus(velocities.get(l).scale(step)));
    }

    @Override
    public int evaluate(List<Example> examples) {
        int right = 0;
        for (Example example : examples) {
            if (largest(feedforward(example.x())) == largest(example.y())) {
                right++;
            }
        }
        return right;
    }

    /** The position of a column's largest entry; the first of them where several are. */
    private static int largest(SimpleMatrix column) {
        int largest = 0;
        for (int i = 1; i < column.getNumElements(); i++) {
            if (column.get(i) > column.get(largest)) {
                largest = i;
            }
        }
        return largest;
    }

    /** e^-z may become infinite; 1 / (1 + infinity) is 0, as it should be. */
    private static SimpleMatrix sigmoid(SimpleMatrix z) {
        return z.elementOp((int i, int j, double value) -> 1 / (1 + Math.exp(-value)));
    }

    private static SimpleMatrix sigmoidPrime(SimpleMatrix z) {
        SimpleMatrix s = sigmoid(z);
        return s.elementMult(s.negative().plus(1));
    }

    private static List<SimpleMatrix> copies(List<SimpleMatrix> matrices) {
        List<SimpleMatrix> copies = new ArrayList<>();
        matrices.forEach(matrix -> copies.add(matrix.copy()));
        return copies;
    }

    private static List<SimpleMatrix> zerosLike(List<SimpleMatrix> matrices) {
        List<SimpleMatrix> zeros = new ArrayList<>();
        matrices.forEach(matrix -> zeros.add(new SimpleMatrix(matrix.getNumRows(), matrix.getNumCols())));
        return zeros;
    }

    @Override
    public List<SimpleMatrix> weights() {
        return List.copyOf(weights);
    }

    @Override
    public List<SimpleMatrix> biases() {
        return List.copyOf(biases);
    }
}
