package homework.linear;

import backmark.check.Draw;
import backmark.check.Named;
import org.ejml.simple.SimpleMatrix;

/**
 * A function and a place to take its gradient at. The random ones move far, where a one-sided difference and a central
 * one differ clearly.
 */
record Slope(String name, ScalarField f, SimpleMatrix at, double h) implements Named {

    /** The lecture's loss of 1.25347, which becomes 1.25322, 1.25353 and 1.25347 when a weight moves by h. */
    static Slope ofTheLecture() {
        SimpleMatrix slopes = new SimpleMatrix(new double[][] {{-2.5, .6, 0}});
        SimpleMatrix at = new SimpleMatrix(new double[][] {{.34, -1.11, .78}});
        double height = 1.25347 - slopes.elementMult(at).elementSum();
        return new Slope("the lecture's three weights", new ScalarField.Plane(slopes, height), at, 1e-4);
    }

    static Slope draw(Draw draw) {
        int rows = 2 + draw.number() % 3;
        int columns = 3;
        SimpleMatrix rates = new SimpleMatrix(rows, columns);
        for (int i = 0; i < rates.getNumElements(); i++) {
            rates.set(i, draw.oneOf(-1.0, 1.0) * draw.uniform(0.6, 1.4));
        }
        rates.set(draw.whole(0, rates.getNumElements() - 1), 1.4);
        return new Slope("", new ScalarField.Growth(rates), draw.normal(rows, columns, 0.4), draw.uniform(0.3, 0.45));
    }

    SimpleMatrix by(Differentiator differentiator) {
        return differentiator.gradient(f, at, h);
    }
}
