package reference.optimizers;

import org.ejml.simple.SimpleMatrix;

/** The root that the adaptive rules divide by. */
final class Root {

    /** Added to the root, because 0 / 0 is NaN where a number has had no gradient yet. */
    static final double NEVER_ZERO = 1e-7;

    private Root() {}

    /** The square root of each element. */
    static SimpleMatrix of(SimpleMatrix squares) {
        return squares.elementOp((int row, int column, double square) -> Math.sqrt(square));
    }
}
