package homework.linear;

import homework.NotWritten;
import org.ejml.simple.SimpleMatrix;

/** Your numerical gradient. {@link Differentiator} says exactly what it must do. */
public final class NumericalGradient implements Differentiator {

    public NumericalGradient() {}

    // ---- 7. Numerical gradient -------------------------------------------------------------------------------------

    @Override
    public SimpleMatrix gradient(ScalarField f, SimpleMatrix at, double h) {
        // TODO 7: for each entry of the matrix: move it both ways, ask f.value(...) each time, and put it back.
        throw new NotWritten("NumericalGradient.gradient");
    }
}
