package homework.linear;

import backmark.check.Draw;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Samples for cross-validation: classes overlap, so that accuracies lie well between 0 and 1. */
record Folds(SimpleMatrix X, int[] y) {
    private static final int[] NEIGHBORS = {1, 3, 5, 7};

    static Folds draw(Draw draw) {
        int[] y = draw.labels(List.of(40, 30, 50).get(draw.number() % 3), 2);
        SimpleMatrix X = draw.normal(y.length, 4, 1);
        for (int i = 0; i < y.length; i++) {
            X.set(i, 0, X.get(i, 0) + y[i]);
            y[i] *= 2; // no class 1
        }
        return new Folds(X, y);
    }

    /** The accuracies of several k with five folds, and with two. */
    double[] accuracies(NeighborClassifier classifier) {
        double[] accuracies = new double[2 * NEIGHBORS.length];
        for (int i = 0; i < NEIGHBORS.length; i++) {
            accuracies[i] = classifier.crossValidate(X, y, 5, NEIGHBORS[i]);
            accuracies[NEIGHBORS.length + i] = classifier.crossValidate(X, y, 2, NEIGHBORS[i]);
        }
        return accuracies;
    }
}
