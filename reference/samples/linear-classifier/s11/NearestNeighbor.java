package homework.linear;

import homework.NotWritten;
import org.ejml.simple.SimpleMatrix;

/**
 * Your nearest-neighbour classifier. {@link NeighborClassifier} says exactly what every method must do. You may add
 * methods and classes as you like.
 */
public final class NearestNeighbor implements NeighborClassifier {

    public NearestNeighbor() {}

    // ---- 1. Distance -----------------------------------------------------------------------------------------------

    @Override
    public double l1Distance(SimpleMatrix a, SimpleMatrix b) {
        // TODO 1: one number for two matrices of the same shape.
        throw new NotWritten("NearestNeighbor.l1Distance");
    }

    // ---- 2. Nearest neighbours -------------------------------------------------------------------------------------

    @Override
    public int[] predict(SimpleMatrix trainX, int[] trainY, SimpleMatrix testX, int k) {
        // TODO 2a: for each row of testX find the k nearest rows of trainX.
        // TODO 2b: let their labels vote. How many classes can there be?
        // TODO 2c: two kinds of ties can happen; the contract says what to do about each.
        throw new NotWritten("NearestNeighbor.predict");
    }

    // ---- 3. Cross-validation ---------------------------------------------------------------------------------------

    @Override
    public double crossValidate(SimpleMatrix X, int[] y, int folds, int k) {
        // TODO 3: hold out one fold after the other and measure how often predict is right there.
        throw new NotWritten("NearestNeighbor.crossValidate");
    }
}
