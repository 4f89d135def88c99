package reference.network;

import homework.network.Example;
import homework.network.FeedforwardNetwork;
import homework.network.Gradients;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/** A network and one example, of any layer sizes; no number is nice. */
record Fixture(List<SimpleMatrix> weights, List<SimpleMatrix> biases, SimpleMatrix x, SimpleMatrix y) {

    /** Two to five layers of different sizes, by the seed. */
    static Fixture random(long seed) {
        List<int[]> sizes =
                List.of(new int[] {3, 2}, new int[] {4, 3, 3}, new int[] {2, 4, 3, 2}, new int[] {3, 2, 4, 4, 3});
        return random(new Random(seed), sizes.get((int) (seed % sizes.size())));
    }

    static Fixture random(Random random, int... sizes) {
        List<SimpleMatrix> weights = new ArrayList<>();
        List<SimpleMatrix> biases = new ArrayList<>();
        for (int l = 0; l + 1 < sizes.length; l++) {
            weights.add(normal(random, sizes[l + 1], sizes[l]));
            biases.add(normal(random, sizes[l + 1], 1));
        }
        return new Fixture(weights, biases, normal(random, sizes[0], 1), normal(random, sizes[sizes.length - 1], 1));
    }

    private static SimpleMatrix normal(Random random, int rows, int columns) {
        SimpleMatrix matrix = new SimpleMatrix(rows, columns);
        for (int i = 0; i < matrix.getNumElements(); i++) {
            matrix.set(i, random.nextGaussian());
        }
        return matrix;
    }

    List<Example> batch(long seed, int size) {
        Random random = new Random(seed);
        List<Example> batch = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            batch.add(new Example(normal(random, x.getNumRows(), 1), normal(random, y.getNumRows(), 1)));
        }
        return batch;
    }

    List<SimpleMatrix> parameters() {
        return joined(weights, biases);
    }

    static List<SimpleMatrix> parameters(FeedforwardNetwork network) {
        return joined(network.weights(), network.biases()).stream()
                .map(SimpleMatrix::copy)
                .toList();
    }

    static List<SimpleMatrix> list(Gradients gradients) {
        return joined(gradients.nablaW(), gradients.nablaB());
    }

    private static List<SimpleMatrix> joined(List<SimpleMatrix> one, List<SimpleMatrix> other) {
        List<SimpleMatrix> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** The worst difference of two lists, each matrix measured by its largest right entry; infinite for other shapes. */
    static double distance(List<SimpleMatrix> got, List<SimpleMatrix> right) {
        double worst = got.size() == right.size() ? 0 : Double.POSITIVE_INFINITY;
        for (int i = 0; i < Math.min(got.size(), right.size()); i++) {
            worst = Math.max(worst, distance(got.get(i), right.get(i)));
        }
        return worst;
    }

    static double distance(SimpleMatrix got, SimpleMatrix right) {
        if (got.getNumRows() != right.getNumRows() || got.getNumCols() != right.getNumCols() || got.hasUncountable()) {
            return Double.POSITIVE_INFINITY;
        }
        double difference = got.minus(right).elementMaxAbs();
        double size = right.elementMaxAbs();
        return size == 0 ? difference : difference / size;
    }
}
