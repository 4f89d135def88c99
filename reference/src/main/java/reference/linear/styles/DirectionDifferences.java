package reference.linear.styles;

import homework.linear.Differentiator;
import homework.linear.ScalarField;
import org.ejml.simple.SimpleMatrix;

/** Adds a matrix that is 0 but for one entry, column by column. */
final class DirectionDifferences implements Differentiator {

    @Override
    public SimpleMatrix gradient(ScalarField f, SimpleMatrix at, double h) {
        SimpleMatrix slopes = new SimpleMatrix(at.getNumRows(), at.getNumCols());
        for (int j = 0; j < at.getNumCols(); j++) {
            for (int i = 0; i < at.getNumRows(); i++) {
                SimpleMatrix direction = new SimpleMatrix(at.getNumRows(), at.getNumCols());
                direction.set(i, j, h);
                slopes.set(i, j, 0.5 / h * f.value(at.plus(direction)) - 0.5 / h * f.value(at.minus(direction)));
            }
        }
        return slopes;
    }
}
