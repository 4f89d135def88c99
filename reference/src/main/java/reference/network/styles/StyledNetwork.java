package reference.network.styles;

import homework.network.Example;
import homework.network.FeedforwardNetwork;
import homework.network.Gradients;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * What styles share that differ in the way back only: one list of parameters, a step that zeroes the velocities of
 * frozen layers, and evaluation in a stream.
 */
abstract class StyledNetwork implements FeedforwardNetwork {
    private final List<SimpleMatrix> parameters = new ArrayList<>(); // weights, then biases
    private final List<SimpleMatrix> velocities = new ArrayList<>();

    StyledNetwork(List<SimpleMatrix> weights, List<SimpleMatrix> biases) {
        weights.forEach(w -> parameters.add(w.copy()));
        biases.forEach(b -> parameters.add(b.copy()));
        parameters.forEach(p -> velocities.add(p.scale(0)));
    }

    final int layers() {
        return parameters.size() / 2;
    }

    final SimpleMatrix weight(int l) {
        return parameters.get(l);
    }

    final SimpleMatrix bias(int l) {
        return parameters.get(layers() + l);
    }

    static SimpleMatrix map(SimpleMatrix matrix, UnaryOperator<Double> function) {
        SimpleMatrix mapped = matrix.copy();
        for (int i = 0; i < mapped.getNumElements(); i++) {
            mapped.set(i, function.apply(matrix.get(i)));
        }
        return mapped;
    }

    /** The sum of the gradients of a batch, as one list: weights, then biases. */
    List<SimpleMatrix> sumOfGradients(List<Example> batch, boolean fineTune) {
        return batch.stream()
                .map(example -> list(backprop(example.x(), example.y(), fineTune)))
                .reduce(StyledNetwork::sum)
                .orElseThrow();
    }

    static List<SimpleMatrix> list(Gradients gradients) {
        List<SimpleMatrix> all = new ArrayList<>(gradients.nablaW());
        all.addAll(gradients.nablaB());
        return all;
    }

    static List<SimpleMatrix> sum(List<SimpleMatrix> one, List<SimpleMatrix> other) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i).plus(other.get(i)))
                .toList();
    }

    @Override
    public void updateMiniBatch(List<Example> batch, double eta, double momentum, boolean fineTune) {
        List<SimpleMatrix> sum = sumOfGradients(batch, fineTune);
        for (int i = 0; i < parameters.size(); i++) {
            if (fineTune && i % layers() != layers() - 1) {
                velocities.set(i, velocities.get(i).scale(0));
            } else {
                move(i, sum.get(i), eta, momentum, batch.size());
            }
        }
    }

    /** Renews one velocity and moves its parameter. */
    void move(int i, SimpleMatrix sum, double eta, double momentum, int batchSize) {
        velocities.set(i, sum.plus(velocities.get(i).scale(momentum)));
        parameters.set(i, parameters.get(i).minus(velocities.get(i).scale(eta / batchSize)));
    }

    final void moveByMeans(int i, SimpleMatrix sum, double eta, double momentum, int batchSize) {
        velocities.set(i, velocities.get(i).scale(momentum).plus(sum.divide(batchSize)));
        parameters.set(i, parameters.get(i).minus(velocities.get(i).scale(eta)));
    }

    @Override
    public int evaluate(List<Example> examples) {
        return (int) examples.stream()
                .filter(example -> {
                    SimpleMatrix output = feedforward(example.x());
                    return IntStream.range(0, output.getNumElements())
                            .filter(i -> output.get(i) == output.elementMax())
                            .anyMatch(i -> example.y().get(i) == example.y().elementMax());
                })
                .count();
    }

    @Override
    public List<SimpleMatrix> weights() {
        return parameters.subList(0, layers());
    }

    @Override
    public List<SimpleMatrix> biases() {
        return parameters.subList(layers(), parameters.size());
    }
}
