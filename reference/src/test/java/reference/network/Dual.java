package reference.network;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * A number together with its exact derivative along one parameter: the cost once more, one scalar operation after the
 * other, with neither matrices nor backpropagation.
 */
record Dual(double value, double slope) {

    private static Dual constant(double value) {
        return new Dual(value, 0);
    }

    private Dual plus(Dual other) {
        return new Dual(value + other.value, slope + other.slope);
    }

    private Dual times(Dual other) {
        return new Dual(value * other.value, value * other.slope + slope * other.value);
    }

    private Dual sigmoid() {
        double tail = Math.exp(-value);
        return new Dual(1 / (1 + tail), slope * tail / ((1 + tail) * (1 + tail)));
    }

    /** The gradient of the cost of one example: of the weights first, then of the biases. */
    static List<SimpleMatrix> gradient(Fixture f) {
        List<SimpleMatrix> gradient = new ArrayList<>();
        List<SimpleMatrix> parameters = f.parameters();
        for (int which = 0; which < parameters.size(); which++) {
            SimpleMatrix slopes = parameters.get(which).copy();
            for (int entry = 0; entry < slopes.getNumElements(); entry++) {
                slopes.set(entry, cost(f, which, entry).slope);
            }
            gradient.add(slopes);
        }
        return gradient;
    }

    static Dual cost(Fixture f, int which, int entry) {
        List<Dual> a = new ArrayList<>();
        for (int i = 0; i < f.x().getNumElements(); i++) {
            a.add(constant(f.x().get(i)));
        }
        int layers = f.weights().size();
        for (int l = 0; l < layers; l++) {
            SimpleMatrix w = f.weights().get(l);
            List<Dual> next = new ArrayList<>();
            for (int i = 0; i < w.getNumRows(); i++) {
                Dual z = new Dual(f.biases().get(l).get(i), which == layers + l && entry == i ? 1 : 0);
                for (int j = 0; j < w.getNumCols(); j++) {
                    boolean along = which == l && entry == i * w.getNumCols() + j;
                    z = z.plus(a.get(j).times(new Dual(w.get(i, j), along ? 1 : 0)));
                }
                next.add(z.sigmoid());
            }
            a = next;
        }
        Dual sum = constant(0);
        for (int i = 0; i < a.size(); i++) {
            Dual miss = a.get(i).plus(constant(-f.y().get(i)));
            sum = sum.plus(miss.times(miss));
        }
        return sum.times(constant(0.5));
    }
}
