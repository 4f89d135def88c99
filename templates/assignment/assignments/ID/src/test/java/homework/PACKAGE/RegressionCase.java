package homework.[=package];

import backmark.check.Draw;
import backmark.check.Sized;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * A model with a batch to try it on. The sizes are unrelated and differ from case to case, and no parameter is 0: on such
 * a case every mistake shows.
 *
 * @param parameters {@code w} and {@code b}
 * @param X N x D
 * @param t N x 1
 */
record RegressionCase(Map<String, SimpleMatrix> parameters, SimpleMatrix X, SimpleMatrix t) implements Sized {

    /** A random case. */
    static RegressionCase draw(Draw draw) {
        int N = new int[] {11, 7, 5}[draw.number() % 3];
        int D = new int[] {3, 4, 6}[draw.number() % 3];
        Map<String, SimpleMatrix> parameters = Map.of("w", draw.normal(D, 1, 1), "b", draw.normal(1, 1, 1));
        return new RegressionCase(parameters, draw.normal(N, D, 1), draw.normal(N, 1, 2));
    }

    /** The same batch for other parameters. */
    RegressionCase at(Map<String, SimpleMatrix> others) {
        return new RegressionCase(others, X, t);
    }

    @Override
    public Map<String, Double> sizes() {
        return Map.of("N", (double) X.getNumRows(), "D", (double) X.getNumCols());
    }
}
