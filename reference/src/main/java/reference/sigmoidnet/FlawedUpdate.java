package reference.sigmoidnet;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ejml.simple.SimpleMatrix;

/** One step of gradient descent, with the mistakes that are made in it. */
final class FlawedUpdate {
    private final Set<String> mistakes;
    private final Map<String, SimpleMatrix> initial = new TreeMap<>(); // of update-starts-over
    private final Map<String, SimpleMatrix> sums = new TreeMap<>(); // of update-accumulates

    FlawedUpdate(Map<String, SimpleMatrix> parameters, Set<String> mistakes) {
        this.mistakes = mistakes;
        parameters.forEach((name, value) -> initial.put(name, value.copy()));
    }

    private boolean makes(String mistake) {
        return mistakes.contains(mistake);
    }

    /** Moves the parameters. */
    void apply(Map<String, SimpleMatrix> parameters, Map<String, SimpleMatrix> gradients, double learningRate) {
        for (String name : initial.keySet()) {
            SimpleMatrix moved = moved(name, parameters.get(name), gradients.get(name), learningRate);
            if (!isForgotten(name)) {
                parameters.put(name, moved);
            }
        }
    }

    private boolean isForgotten(String name) {
        return makes("update-on-a-copy")
                || makes("bias-not-updated") && name.startsWith("b")
                || makes("update-one-layer") && name.endsWith("1");
    }

    private SimpleMatrix moved(String name, SimpleMatrix current, SimpleMatrix gradient, double learningRate) {
        SimpleMatrix step = gradient.scale(makes("learning-rate-not-used") ? 1 : learningRate);
        if (makes("update-changes-gradients")) {
            gradient.setTo(step);
        }
        if (makes("update-accumulates")) {
            sums.merge(name, gradient, SimpleMatrix::plus);
            step = sums.get(name).scale(makes("learning-rate-not-used") ? 1 : learningRate);
        }
        return from(name, current).plus(makes("update-sign") ? step : step.negative());
    }

    private SimpleMatrix from(String name, SimpleMatrix current) {
        if (makes("update-replaces-parameters")) {
            return new SimpleMatrix(current.getNumRows(), current.getNumCols());
        }
        return makes("update-starts-over") ? initial.get(name) : current;
    }
}
