package homework.sigmoidnet;

import java.util.Map;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/** Parameters to start a training from. */
public final class Initial {
    private Initial() {}

    /**
     * Small random weights and zero biases; the same for the same arguments, on every machine.
     *
     * @param inputs D, values per sample
     * @param hidden H, hidden units
     * @param classes C
     * @param standardDeviation of the normally distributed weights
     * @return {@code W1} (D x H), {@code b1} (1 x H), {@code W2} (H x C), {@code b2} (1 x C)
     */
    public static Map<String, SimpleMatrix> parameters(
            int inputs, int hidden, int classes, double standardDeviation, long seed) {
        Random random = new Random(seed);
        return Map.of(
                "W1",
                normal(inputs, hidden, standardDeviation, random),
                "b1",
                new SimpleMatrix(1, hidden),
                "W2",
                normal(hidden, classes, standardDeviation, random),
                "b2",
                new SimpleMatrix(1, classes));
    }

    private static SimpleMatrix normal(int rows, int columns, double standardDeviation, Random random) {
        SimpleMatrix weights = new SimpleMatrix(rows, columns);
        for (int i = 0; i < weights.getNumElements(); i++) {
            weights.set(i, standardDeviation * random.nextGaussian());
        }
        return weights;
    }
}
