package homework.line;

import homework.InPlace;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** A made-up homework to test the grader with: p = sigmoid(X W + b), N x C, against targets t of 0 and 1. */
public interface LineModel {

    /** The mean over samples of the summed cross entropy, plus {@code reg} times the sum of W squared. */
    double loss(SimpleMatrix X, SimpleMatrix t, double reg);

    /** Its gradient, under {@code W} (D x C) and {@code b} (1 x C). */
    Map<String, SimpleMatrix> gradient(SimpleMatrix X, SimpleMatrix t, double reg);

    /** The column with the largest p, for every sample. */
    int[] predict(SimpleMatrix X);

    /** Moves the parameters against their gradients by the rate. */
    void descend(@InPlace Map<String, SimpleMatrix> parameters, Map<String, SimpleMatrix> gradients, double rate);
}
