package reference.optimizers;

import homework.optimizers.Optimizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleSupplier;
import org.ejml.simple.SimpleMatrix;

/**
 * Parameters and the gradients of several steps, for any optimizer to walk along.
 *
 * @param start parameters by name
 * @param gradients one map per step
 */
record Walk(Map<String, SimpleMatrix> start, List<Map<String, SimpleMatrix>> gradients) {

    /** One parameter of one number that starts at 1. */
    static Walk ofOneNumber(double... gradients) {
        List<Map<String, SimpleMatrix>> steps = new ArrayList<>();
        for (double g : gradients) {
            steps.add(Map.of("w", new SimpleMatrix(1, 1, true, g)));
        }
        return new Walk(Map.of("w", new SimpleMatrix(1, 1, true, 1.0)), steps);
    }

    /** The gradients .3, .6 and .9 of the published trajectories. */
    static Walk published() {
        return ofOneNumber(.3, .6, .9);
    }

    /**
     * Five steps of three parameters, two of one shape; numbers from .3 to 2, gradients of both signs from .05 to 1.5,
     * and the second number of b1 never has a gradient.
     */
    static Walk random(long seed) {
        return random(seed, -1);
    }

    /** The same with positive gradients, under which no root is taken of a negative number. */
    static Walk uphill(long seed) {
        return random(seed, 1);
    }

    private static Walk random(long seed, int leastSign) {
        Random random = new Random(seed);
        Map<String, SimpleMatrix> start = new LinkedHashMap<>();
        start.put("W1", matrix(3, 2, () -> .3 + 1.7 * random.nextDouble()));
        start.put("b1", matrix(1, 2, () -> .3 + 1.7 * random.nextDouble()));
        start.put("W2", matrix(3, 2, () -> .3 + 1.7 * random.nextDouble()));
        List<Map<String, SimpleMatrix>> gradients = new ArrayList<>();
        for (int step = 0; step < 5; step++) {
            Map<String, SimpleMatrix> grads = new LinkedHashMap<>();
            start.forEach((name, p) -> grads.put(
                    name,
                    matrix(
                            p.getNumRows(),
                            p.getNumCols(),
                            () -> (random.nextBoolean() ? 1 : leastSign) * (.05 + 1.45 * random.nextDouble()))));
            grads.get("b1").set(1, 0);
            gradients.add(grads);
        }
        return new Walk(start, gradients);
    }

    private static SimpleMatrix matrix(int rows, int columns, DoubleSupplier number) {
        SimpleMatrix matrix = new SimpleMatrix(rows, columns);
        for (int i = 0; i < matrix.getNumElements(); i++) {
            matrix.set(i, number.getAsDouble());
        }
        return matrix;
    }

    /** Copies of the parameters after each step. */
    List<Map<String, SimpleMatrix>> with(Object optimizer) {
        Map<String, SimpleMatrix> params = copy(start);
        List<Map<String, SimpleMatrix>> after = new ArrayList<>();
        for (Map<String, SimpleMatrix> grads : gradients) {
            ((Optimizer) optimizer).update(params, copy(grads));
            after.add(copy(params));
        }
        return after;
    }

    /** The only number after each step. */
    double[] numbersWith(Object optimizer) {
        return with(optimizer).stream().mapToDouble(p -> p.get("w").get(0)).toArray();
    }

    static Map<String, SimpleMatrix> copy(Map<String, SimpleMatrix> matrices) {
        Map<String, SimpleMatrix> copy = new LinkedHashMap<>();
        matrices.forEach((name, matrix) -> copy.put(name, matrix.copy()));
        return copy;
    }

    /**
     * How far two optimizers come apart on this walk: the worst over steps and parameters of max|a - b| / max|a|;
     * infinite where only one of the two is finite, and nothing where neither is.
     */
    double distance(Object one, Object other) {
        List<Map<String, SimpleMatrix>> as = with(one);
        List<Map<String, SimpleMatrix>> bs = with(other);
        double worst = 0;
        for (int step = 0; step < as.size(); step++) {
            for (String name : start.keySet()) {
                worst = Math.max(
                        worst, distance(as.get(step).get(name), bs.get(step).get(name)));
            }
        }
        return worst;
    }

    private static double distance(SimpleMatrix a, SimpleMatrix b) {
        double most = 0;
        double off = 0;
        for (int i = 0; i < a.getNumElements(); i++) {
            if (Double.isFinite(a.get(i)) != Double.isFinite(b.get(i))) {
                return Double.POSITIVE_INFINITY;
            }
            if (Double.isFinite(a.get(i))) {
                most = Math.max(most, Math.abs(a.get(i)));
                off = Math.max(off, Math.abs(a.get(i) - b.get(i)));
            }
        }
        return off == 0 ? 0 : off / most;
    }
}
