package homework.linear;

import homework.Scratch;
import org.ejml.simple.SimpleMatrix;

/** Finds gradients by trying: it moves one number at a time and watches what the function does. */
public interface Differentiator {

    /**
     * The gradient by central differences: for every entry w of {@code at}, with all other entries as they are,
     *
     * <pre>  ( f(w + h) - f(w - h) ) / (2 h)</pre>
     *
     * @param f a function of a matrix, asked with {@link ScalarField#value}
     * @param at where; the caller does not use this matrix again, so it may be overwritten
     * @param h how far to move, greater than 0
     * @return in the shape of {@code at}
     */
    SimpleMatrix gradient(ScalarField f, @Scratch SimpleMatrix at, double h);
}
