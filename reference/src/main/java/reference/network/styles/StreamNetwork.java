package reference.network.styles;

import homework.network.Example;
import homework.network.Gradients;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Gradients of a batch in parallel, added in whatever order they come; errors first, then all gradients from them. */
final class StreamNetwork extends StyledNetwork {
    StreamNetwork(List<SimpleMatrix> weights, List<SimpleMatrix> biases) {
        super(weights, biases);
    }

    private static double sigmoid(double z) {
        return Math.pow(1 + Math.exp(-z), -1);
    }

    private List<SimpleMatrix> activations(SimpleMatrix x) {
        List<SimpleMatrix> all = new ArrayList<>(List.of(x));
        IntStream.range(0, layers())
                .forEach(l -> all.add(map(bias(l).plus(weight(l).mult(all.get(l))), StreamNetwork::sigmoid)));
        return all;
    }

    @Override
    public SimpleMatrix feedforward(SimpleMatrix x) {
        return activations(x).get(layers());
    }

    @Override
    public Gradients backprop(SimpleMatrix x, SimpleMatrix y, boolean fineTune) {
        List<SimpleMatrix> a = activations(x);
        SimpleMatrix[] errors = new SimpleMatrix[layers()];
        for (int l = layers() - 1; l >= 0; l--) {
            SimpleMatrix slope = map(a.get(l + 1), s -> s - s * s);
            SimpleMatrix later = l == layers() - 1
                    ? y.negative().plus(a.get(l + 1))
                    : errors[l + 1].transpose().mult(weight(l + 1)).transpose();
            errors[l] = slope.elementMult(later);
        }
        int first = fineTune ? layers() - 1 : 0;
        return new Gradients(
                IntStream.range(0, layers())
                        .mapToObj(l -> l < first
                                ? new SimpleMatrix(
                                        weight(l).getNumRows(), weight(l).getNumCols())
                                : a.get(l).mult(errors[l].transpose()).transpose())
                        .toList(),
                IntStream.range(0, layers())
                        .mapToObj(l -> l < first ? errors[l].scale(0) : errors[l])
                        .toList());
    }

    @Override
    List<SimpleMatrix> sumOfGradients(List<Example> batch, boolean fineTune) {
        return batch.parallelStream()
                .map(example -> list(backprop(example.x(), example.y(), fineTune)))
                .reduce(StyledNetwork::sum)
                .orElseThrow();
    }
}
