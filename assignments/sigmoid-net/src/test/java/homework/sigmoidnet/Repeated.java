package homework.sigmoidnet;

import backmark.check.Finding;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** What the gradient must leave alone. */
final class Repeated {
    private Repeated() {}

    /** The gradient of the second of two equal calls. */
    static Map<String, SimpleMatrix> secondGradient(SigmoidClassifier net, NetCase on) {
        net.gradient(on.x(), on.t());
        return net.gradient(on.x(), on.t());
    }

    /** The parameters after a call. */
    static Map<String, SimpleMatrix> parametersAfterTheGradient(SigmoidClassifier net, NetCase on) {
        net.gradient(on.x(), on.t());
        return net.parameters();
    }

    /** Every parameter is what it was. */
    static Finding areAsBefore(NetCase on, Map<String, SimpleMatrix> after) {
        long changed = on.parameters().entrySet().stream()
                .filter(each -> !after.get(each.getKey()).isIdentical(each.getValue(), 1e-6)) // single precision may round
                .count();
        Finding finding = Finding.that(changed == 0, "the same parameters as before", changed + " of 4 have changed");
        return changed == 4 ? finding.proves("gradient-updates-parameters") : finding;
    }
}
