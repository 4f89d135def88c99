package reference.sigmoidnet;

import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * A number together with its exact derivative along one parameter: the whole loss once more, one scalar operation after
 * the other, with neither matrices nor backpropagation.
 */
record Dual(double value, double slope) {

    private static Dual constant(double value) {
        return new Dual(value, 0);
    }

    private Dual plus(Dual other) {
        return new Dual(value + other.value, slope + other.slope);
    }

    private Dual minus(Dual other) {
        return new Dual(value - other.value, slope - other.slope);
    }

    private Dual times(Dual other) {
        return new Dual(value * other.value, value * other.slope + slope * other.value);
    }

    private Dual exp() {
        return new Dual(Math.exp(value), Math.exp(value) * slope);
    }

    private Dual log() {
        return new Dual(Math.log(value), slope / value);
    }

    private Dual reciprocal() {
        return new Dual(1 / value, -slope / (value * value));
    }

    private Dual sigmoid() {
        return constant(1).plus(constant(0).minus(this).exp()).reciprocal();
    }

    /** The gradient of a net's loss, one parameter at a time. */
    static Map<String, SimpleMatrix> gradient(Fixture f) {
        Map<String, SimpleMatrix> gradient = new HashMap<>();
        f.parameters().forEach((name, value) -> {
            SimpleMatrix slopes = new SimpleMatrix(value.getNumRows(), value.getNumCols());
            for (int i = 0; i < value.getNumElements(); i++) {
                slopes.set(i, loss(f, name, i).slope);
            }
            gradient.put(name, slopes);
        });
        return gradient;
    }

    static Dual loss(Fixture f, String along, int entry) {
        Dual sum = constant(0);
        for (int n = 0; n < f.x().getNumRows(); n++) {
            sum = sum.plus(sampleLoss(f, n, along, entry));
        }
        return sum.times(constant(1.0 / f.x().getNumRows()));
    }

    private static Dual sampleLoss(Fixture f, int n, String along, int entry) {
        int inputs = f.x().getNumCols();
        int hidden = f.parameters().get("b1").getNumCols();
        int classes = f.parameters().get("b2").getNumCols();
        Dual[] z = new Dual[hidden];
        for (int k = 0; k < hidden; k++) {
            Dual sum = parameter(f, "b1", k, along, entry);
            for (int d = 0; d < inputs; d++) {
                Dual w = parameter(f, "W1", d * hidden + k, along, entry);
                sum = sum.plus(w.times(constant(f.x().get(n, d))));
            }
            z[k] = sum.sigmoid();
        }
        Dual normaliser = constant(0);
        Dual own = constant(0);
        for (int c = 0; c < classes; c++) {
            Dual s = parameter(f, "b2", c, along, entry);
            for (int k = 0; k < hidden; k++) {
                s = s.plus(z[k].times(parameter(f, "W2", k * classes + c, along, entry)));
            }
            normaliser = normaliser.plus(s.exp());
            own = own.plus(s.times(constant(f.t().get(n, c))));
        }
        return normaliser.log().minus(own);
    }

    private static Dual parameter(Fixture f, String name, int i, String along, int entry) {
        double slope = name.equals(along) && i == entry ? 1 : 0;
        return new Dual(f.parameters().get(name).get(i), slope);
    }
}
