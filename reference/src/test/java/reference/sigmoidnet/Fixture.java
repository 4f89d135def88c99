package reference.sigmoidnet;

import homework.sigmoidnet.Digits;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/** A net and samples of unrelated sizes: nothing is zero, square, or a nice number. */
record Fixture(Map<String, SimpleMatrix> parameters, SimpleMatrix x, SimpleMatrix t) {

    static Fixture random(long seed) {
        Random random = new Random(seed);
        int samples = 11 + (int) (seed % 3) * 2;
        int inputs = 5;
        int hidden = 7;
        int classes = 3;
        int[] labels = new int[samples];
        for (int i = 0; i < samples; i++) {
            labels[i] = i % 3 == 0 ? 2 : 0; // one class is missing, the others repeat
        }
        return new Fixture(
                Map.of(
                        "W1", normal(inputs, hidden, .6, random),
                        "b1", normal(1, hidden, .5, random),
                        "W2", normal(hidden, classes, .9, random),
                        "b2", normal(1, classes, .5, random)),
                normal(samples, inputs, 1.3, random),
                Digits.oneHot(labels, classes));
    }

    /** The same net with output weights this many times as large: scores up to thousands. */
    Fixture withScores(double times) {
        return with("W2", parameters.get("W2").scale(times));
    }

    /** The same net with this much added to every score. */
    Fixture withScoresShifted(double by) {
        return with("b2", parameters.get("b2").plus(by));
    }

    /** The same net with hidden weights this many times as large: units that are on or off. */
    Fixture withHidden(double times) {
        return with("W1", parameters.get("W1").scale(times));
    }

    private Fixture with(String name, SimpleMatrix value) {
        Map<String, SimpleMatrix> changed = new HashMap<>(parameters);
        changed.put(name, value);
        return new Fixture(changed, x, t);
    }

    /** Matrices in the shapes of the parameters, as gradients that nobody computed. */
    Map<String, SimpleMatrix> anyGradients(long seed) {
        Random random = new Random(seed);
        Map<String, SimpleMatrix> gradients = new HashMap<>();
        for (String name : new String[] {"W1", "b1", "W2", "b2"}) {
            SimpleMatrix like = parameters.get(name);
            gradients.put(name, normal(like.getNumRows(), like.getNumCols(), 1, random));
        }
        return gradients;
    }

    static SimpleMatrix normal(int rows, int columns, double scale, Random random) {
        SimpleMatrix m = new SimpleMatrix(rows, columns);
        for (int i = 0; i < m.getNumElements(); i++) {
            m.set(i, scale * random.nextGaussian());
        }
        return m;
    }
}
