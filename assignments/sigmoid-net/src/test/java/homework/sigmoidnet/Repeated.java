package homework.sigmoidnet;

import backmark.check.Finding;
import java.util.Map;
import java.util.TreeMap;
import org.ejml.simple.SimpleMatrix;

/** What the gradient must leave alone. */
final class Repeated {
    private Repeated() {}

    /** The gradient of the second of two equal calls. */
    static Map<String, SimpleMatrix> secondGradient(SigmoidClassifier net, NetCase on) {
        net.gradient(on.x(), on.t());
        return net.gradient(on.x(), on.t());
    }

    /** The parameters before and after a call. */
    record Around(Map<String, SimpleMatrix> before, Map<String, SimpleMatrix> after) {}

    static Around parametersAroundTheGradient(SigmoidClassifier net, NetCase on) {
        Map<String, SimpleMatrix> before = new TreeMap<>(net.parameters());
        before.replaceAll((name, parameter) -> parameter.copy()); // they may be the net's own arrays
        net.gradient(on.x(), on.t());
        return new Around(before, net.parameters());
    }

    /** Every parameter is what it was. Only a net that had the right ones before has changed them in the call. */
    static Finding areAsBefore(NetCase on, Around seen) {
        long changed = changed(on, seen.after());
        Finding finding = Finding.that(changed == 0, "the same parameters as before", changed + " of 4 have changed");
        return changed == 4 && changed(on, seen.before()) == 0
                ? finding.proves("gradient-updates-parameters")
                : finding;
    }

    private static long changed(NetCase on, Map<String, SimpleMatrix> parameters) {
        return on.parameters().entrySet().stream()
                .filter(each -> !parameters.get(each.getKey()).isIdentical(each.getValue(), 1e-6)) // single precision
                .count();
    }
}
