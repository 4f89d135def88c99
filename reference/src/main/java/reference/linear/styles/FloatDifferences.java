package reference.linear.styles;

import homework.linear.Differentiator;
import homework.linear.ScalarField;
import org.ejml.simple.SimpleMatrix;

/** Divides in {@code float}. */
final class FloatDifferences implements Differentiator {

    @Override
    public SimpleMatrix gradient(ScalarField f, SimpleMatrix at, double h) {
        SimpleMatrix slopes = new SimpleMatrix(at.getNumRows(), at.getNumCols());
        SimpleMatrix w = at.copy();
        for (int i = 0; i < w.getNumElements(); i++) {
            w.set(i, at.get(i) + h);
            double above = f.value(w);
            w.set(i, at.get(i) - h);
            float difference = (float) (above - f.value(w));
            w.set(i, at.get(i));
            slopes.set(i, difference / (float) (2 * h));
        }
        return slopes;
    }
}
