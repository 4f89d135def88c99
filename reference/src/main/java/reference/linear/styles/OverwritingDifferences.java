package reference.linear.styles;

import homework.linear.Differentiator;
import homework.linear.ScalarField;
import org.ejml.simple.SimpleMatrix;

/** Moves the caller's own matrix up, down and back, so that rounding may leave it a little off. */
final class OverwritingDifferences implements Differentiator {

    @Override
    public SimpleMatrix gradient(ScalarField f, SimpleMatrix at, double h) {
        SimpleMatrix slopes = at.createLike();
        for (int i = 0; i < at.getNumRows(); i++) {
            for (int j = 0; j < at.getNumCols(); j++) {
                at.set(i, j, at.get(i, j) + h);
                double above = f.value(at);
                at.set(i, j, at.get(i, j) - 2 * h);
                double below = f.value(at);
                at.set(i, j, at.get(i, j) + h);
                slopes.set(i, j, (above - below) / h / 2);
            }
        }
        return slopes;
    }
}
