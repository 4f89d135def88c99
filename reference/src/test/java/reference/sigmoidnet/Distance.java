package reference.sigmoidnet;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** How far answers are apart. What is not finite, or of another shape, is infinitely far. */
final class Distance {
    private Distance() {}

    /** The worst difference, measured by the largest right entry. */
    static double block(SimpleMatrix got, SimpleMatrix right) {
        if (got.getNumRows() != right.getNumRows() || got.getNumCols() != right.getNumCols()) {
            return Double.POSITIVE_INFINITY;
        }
        double worst = got.minus(right).elementMaxAbs();
        double size = right.elementMaxAbs();
        double distance = worst == 0 ? 0 : worst / size;
        return got.hasUncountable() || Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance;
    }

    static double block(Map<String, SimpleMatrix> got, Map<String, SimpleMatrix> right) {
        if (!got.keySet().equals(right.keySet())) {
            return Double.POSITIVE_INFINITY;
        }
        double worst = 0;
        for (String name : right.keySet()) {
            worst = Math.max(worst, block(got.get(name), right.get(name)));
        }
        return worst;
    }

    static double relative(double got, double right) {
        return Double.isFinite(got) ? Math.abs(got - right) / Math.abs(right) : Double.POSITIVE_INFINITY;
    }
}
