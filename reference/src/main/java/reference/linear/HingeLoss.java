package reference.linear;

import org.ejml.simple.SimpleMatrix;

/** The model solution: every wrong class whose score comes closer than 1 to the right one's costs what it lacks. */
public final class HingeLoss extends LinearModel {

    @Override
    double lossOf(SimpleMatrix scores, int i, int label) {
        double sum = 0;
        for (int j = 0; j < scores.getNumCols(); j++) {
            if (j != label) {
                sum += Math.max(0, violation(scores, i, j, label));
            }
        }
        return sum;
    }

    /** Each violated margin pulls its own score down and the right score up. */
    @Override
    void gradientOf(SimpleMatrix scores, int i, int label, SimpleMatrix dscores) {
        for (int j = 0; j < scores.getNumCols(); j++) {
            if (j != label && violation(scores, i, j, label) > 0) {
                dscores.set(i, j, 1);
                dscores.set(i, label, dscores.get(i, label) - 1);
            }
        }
    }

    private static double violation(SimpleMatrix scores, int i, int j, int label) {
        return scores.get(i, j) - scores.get(i, label) + 1;
    }
}
