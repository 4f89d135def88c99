package reference.linear;

import homework.linear.LinearLoss;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.ejml.MatrixDimensionException;
import org.ejml.simple.SimpleMatrix;

/** A random batch with parameters, for tests. */
record Batches(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {

    /** A batch of 11 samples with 5 values and 3 classes; scores spread by about {@code spread}. */
    static Batches random(long seed, double spread) {
        Random random = new Random(seed);
        int[] y = random.ints(11, 0, 3).toArray();
        return new Batches(
                normal(11, 5, 1, random), y, normal(5, 3, spread, random), normal(1, 3, spread, random), .13);
    }

    static SimpleMatrix normal(int rows, int columns, double deviation, Random random) {
        SimpleMatrix m = new SimpleMatrix(rows, columns);
        for (int i = 0; i < m.getNumElements(); i++) {
            m.set(i, deviation * random.nextGaussian());
        }
        return m;
    }

    SimpleMatrix scores(LinearLoss of) {
        return of.scores(X, W, b);
    }

    double loss(LinearLoss of) {
        return of.loss(X, y, W, b, reg);
    }

    Map<String, SimpleMatrix> gradient(LinearLoss of) {
        return of.gradient(X, y, W, b, reg);
    }

    Map<String, SimpleMatrix> step(LinearLoss of) {
        return of.step(X, y, W, b, reg, .3);
    }

    /** Everything that a loss says about this batch, and about shifted scores. */
    Map<String, SimpleMatrix> answers(LinearLoss of) {
        Map<String, SimpleMatrix> all = new TreeMap<>();
        gradient(of).forEach((name, value) -> all.put("d" + name, value));
        try {
            step(of).forEach((name, value) -> all.put("new " + name, value));
        } catch (MatrixDimensionException wrongShape) {
            // A gradient of the wrong shape leads nowhere; that there is no answer counts as far off.
        }
        all.put("scores", scores(of));
        all.put("loss", number(loss(of)));
        for (double shift : new double[] {-800, 800}) {
            Batches shifted = new Batches(X, y, W, b.plus(shift), 0);
            all.put("loss at " + shift, number(shifted.loss(of)));
        }
        all.put("loss of unequal rows", number(new Batches(unequal(), y, ones(), b, 0).loss(of)));
        all.put("loss of scores far apart", number(new Batches(X, y, W.scale(3_000), b, 0).loss(of)));
        return all;
    }

    private SimpleMatrix unequal() {
        SimpleMatrix unequal = X.copy();
        for (int i = 0; i < y.length; i++) {
            unequal.set(i, 0, i % 2 == 0 ? 800 : -800);
        }
        return unequal;
    }

    private SimpleMatrix ones() {
        SimpleMatrix ones = W.copy();
        for (int j = 0; j < ones.getNumCols(); j++) {
            ones.set(0, j, 1);
        }
        return ones;
    }

    static SimpleMatrix number(double value) {
        return new SimpleMatrix(new double[][] {{value}});
    }

    static SimpleMatrix row(int... labels) {
        return new SimpleMatrix(
                1, labels.length, true, Arrays.stream(labels).asDoubleStream().toArray());
    }

    /** The worst difference over all answers, each measured by its largest right entry; infinite if not finite. */
    static double distance(Map<String, SimpleMatrix> got, Map<String, SimpleMatrix> right) {
        if (!got.keySet().equals(right.keySet())) {
            return Double.POSITIVE_INFINITY;
        }
        double worst = 0;
        for (String name : right.keySet()) {
            worst = Math.max(worst, distance(got.get(name), right.get(name)));
        }
        return worst;
    }

    static double distance(SimpleMatrix got, SimpleMatrix right) {
        boolean sameShape = got.getNumRows() == right.getNumRows() && got.getNumCols() == right.getNumCols();
        if (!sameShape || got.hasUncountable()) {
            return Double.POSITIVE_INFINITY;
        }
        double off = got.minus(right).elementMaxAbs();
        return off == 0 ? 0 : off / Math.max(right.elementMaxAbs(), 1e-300);
    }
}
