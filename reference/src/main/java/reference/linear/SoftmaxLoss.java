package reference.linear;

import org.ejml.simple.SimpleMatrix;

/**
 * The model solution.
 *
 * <p>Subtracting the row's largest score m from all its scores changes no probability, and afterwards no exponential
 * overflows. Then -ln(e^(s_y - m) / sum) = ln(sum) - (s_y - m), and the sum is at least e^0: no logarithm of 0 is taken.
 */
public final class SoftmaxLoss extends LinearModel {

    @Override
    double lossOf(SimpleMatrix scores, int i, int label) {
        double largest = scores.getRow(i).elementMax();
        return Math.log(normaliser(scores, i, largest)) - (scores.get(i, label) - largest);
    }

    /** Logarithm and exponential undo each other so far that only p is left, and p - 1 at the right class. */
    @Override
    void gradientOf(SimpleMatrix scores, int i, int label, SimpleMatrix dscores) {
        double largest = scores.getRow(i).elementMax();
        double normaliser = normaliser(scores, i, largest);
        for (int j = 0; j < scores.getNumCols(); j++) {
            double p = Math.exp(scores.get(i, j) - largest) / normaliser;
            dscores.set(i, j, j == label ? p - 1 : p);
        }
    }

    private static double normaliser(SimpleMatrix scores, int i, double largest) {
        double sum = 0;
        for (int j = 0; j < scores.getNumCols(); j++) {
            sum += Math.exp(scores.get(i, j) - largest);
        }
        return sum;
    }
}
