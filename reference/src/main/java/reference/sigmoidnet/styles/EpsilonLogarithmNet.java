package reference.sigmoidnet.styles;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Adds a little to every probability before the logarithm, as some books do. */
final class EpsilonLogarithmNet extends ProbabilityNet {
    private static final double EPSILON = 1e-7;

    EpsilonLogarithmNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    double logarithm(double p) {
        return Math.log(p + EPSILON);
    }
}
