package homework.linear;

import org.ejml.simple.SimpleMatrix;

public final class NumericalGradient implements Differentiator {

    public NumericalGradient() {}

    @Override
    public SimpleMatrix gradient(ScalarField f, SimpleMatrix at, double h) {
        return at.elementOp((int i, int j, double v) -> (moved(f, at, i, j, h) - moved(f, at, i, j, -h)) / (2 * h));
    }

    private static double moved(ScalarField f, SimpleMatrix at, int i, int j, double by) {
        SimpleMatrix copy = at.copy();
        copy.set(i, j, at.get(i, j) + by);
        return f.value(copy);
    }
}
