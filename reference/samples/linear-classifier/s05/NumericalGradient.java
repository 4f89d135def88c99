package homework.linear;

import org.ejml.simple.SimpleMatrix;

public final class NumericalGradient implements Differentiator {

    public NumericalGradient() {}

    @Override
    public SimpleMatrix gradient(ScalarField f, SimpleMatrix at, double h) {
        SimpleMatrix grad = new SimpleMatrix(at.getNumRows(), at.getNumCols());
        for (int i = 0; i < at.getNumRows(); i++) {
            for (int j = 0; j < at.getNumCols(); j++) {
                double old = at.get(i, j);
                at.set(i, j, old + h);
                double plus = f.value(at);
                at.set(i, j, old - h);
                double minus = f.value(at);
                at.set(i, j, old);
                grad.set(i, j, (plus - minus) / (2 * h));
            }
        }
        return grad;
    }
}
