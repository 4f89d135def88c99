package reference.sigmoidnet.styles;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Takes no probability below the smallest normal number. */
final class ClampedLogarithmNet extends ProbabilityNet {
    ClampedLogarithmNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    double logarithm(double p) {
        return Math.log(Math.max(p, Double.MIN_NORMAL));
    }
}
