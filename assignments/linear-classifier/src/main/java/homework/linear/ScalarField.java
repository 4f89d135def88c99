package homework.linear;

import org.ejml.simple.SimpleMatrix;

/** A function that makes one number of a matrix, such as a loss of its weights. Given; use {@link #value} only. */
public sealed interface ScalarField {

    /**
     * The value of the function.
     *
     * @param w a matrix in the shape of the function's own; left as it is
     */
    double value(SimpleMatrix w);

    /** A plane: {@code height + sum of slopes * w}. */
    record Plane(SimpleMatrix slopes, double height) implements ScalarField {
        @Override
        public double value(SimpleMatrix w) {
            return height + slopes.elementMult(w).elementSum();
        }
    }

    /** A bowl: {@code sum of steepness * (w - lowest)^2}. */
    record Bowl(SimpleMatrix steepness, SimpleMatrix lowest) implements ScalarField {
        @Override
        public double value(SimpleMatrix w) {
            SimpleMatrix away = w.minus(lowest);
            return steepness.elementMult(away.elementMult(away)).elementSum();
        }
    }

    /** Growth: {@code e^(sum of rates * w)}, in which every entry changes the slopes of all others. */
    record Growth(SimpleMatrix rates) implements ScalarField {
        @Override
        public double value(SimpleMatrix w) {
            return Math.exp(rates.elementMult(w).elementSum());
        }
    }
}
