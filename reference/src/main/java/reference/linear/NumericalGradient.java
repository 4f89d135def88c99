package reference.linear;

import homework.linear.Differentiator;
import homework.linear.ScalarField;
import org.ejml.simple.SimpleMatrix;

/** The model solution: two questions for every entry. The error shrinks with the square of h. */
public final class NumericalGradient implements Differentiator {

    @Override
    public SimpleMatrix gradient(ScalarField f, SimpleMatrix at, double h) {
        SimpleMatrix w = at.copy();
        SimpleMatrix slopes = new SimpleMatrix(w.getNumRows(), w.getNumCols());
        for (int i = 0; i < w.getNumElements(); i++) {
            double here = w.get(i);
            w.set(i, here + h);
            double above = f.value(w);
            w.set(i, here - h);
            double below = f.value(w);
            w.set(i, here); // put back before the next entry moves
            slopes.set(i, (above - below) / (2 * h));
        }
        return slopes;
    }
}
