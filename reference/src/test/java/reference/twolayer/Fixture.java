package reference.twolayer;

import java.util.Map;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/** A net and samples of unrelated sizes: nothing is zero, square, or a nice number; some hidden units are off. */
record Fixture(Map<String, SimpleMatrix> parameters, SimpleMatrix X, int[] y, double reg) {

    static Fixture random(long seed) {
        return random(seed, 11 + (int) (seed % 3) * 2);
    }

    private static Fixture random(long seed, int samples) {
        Random random = new Random(seed);
        int inputs = 5;
        int hidden = 7;
        int classes = 3;
        SimpleMatrix b1 = normal(1, hidden, .5, random);
        b1.set(2, -9); // a unit that is off for all samples
        int[] y = new int[samples];
        for (int i = 0; i < samples; i++) {
            y[i] = i % 2 == 0 ? 2 : 0; // one class is missing, the others repeat
        }
        return new Fixture(
                Map.of(
                        "W1", normal(inputs, hidden, .4, random),
                        "b1", b1,
                        "W2", normal(hidden, classes, .4, random),
                        "b2", normal(1, classes, .5, random)),
                normal(samples, inputs, 1.3, random),
                y,
                .13);
    }

    /** The same net with output weights this many times as large: scores up to thousands. */
    Fixture withScores(double times) {
        return new Fixture(with("W2", parameters.get("W2").scale(times)), X, y, reg);
    }

    /** The same net with this much added to every score. */
    Fixture withScoresShifted(double by) {
        return new Fixture(with("b2", parameters.get("b2").plus(by)), X, y, reg);
    }

    /** The same net with samples whose sizes differ a thousandfold. */
    Fixture withUnequalSamples() {
        SimpleMatrix unequal = X.elementOp((int i, int j, double v) -> i % 2 == 0 ? v : 1000 * v);
        return new Fixture(parameters, unequal, y, reg);
    }

    private Map<String, SimpleMatrix> with(String name, SimpleMatrix value) {
        Map<String, SimpleMatrix> changed = new java.util.HashMap<>(parameters);
        changed.put(name, value);
        return changed;
    }

    static SimpleMatrix normal(int rows, int columns, double scale, Random random) {
        SimpleMatrix m = new SimpleMatrix(rows, columns);
        for (int i = 0; i < m.getNumElements(); i++) {
            m.set(i, scale * random.nextGaussian());
        }
        return m;
    }
}
