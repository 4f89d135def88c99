package reference.sigmoidnet;

import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/** The activation of the hidden layer and its slope, with the mistakes that are made in them. */
final class FlawedSigmoid {
    private final Set<String> mistakes;

    FlawedSigmoid(Set<String> mistakes) {
        this.mistakes = mistakes;
    }

    private boolean makes(String mistake) {
        return mistakes.contains(mistake);
    }

    SimpleMatrix of(SimpleMatrix a1) {
        return a1.elementOp((int i, int j, double value) -> of(value));
    }

    private double of(double a) {
        if (makes("sigmoid-missing")) {
            return a;
        }
        if (makes("relu-for-sigmoid")) {
            return Math.max(0, a);
        }
        if (makes("tanh-for-sigmoid")) {
            return Math.tanh(a);
        }
        if (makes("sigmoid-overflow")) {
            return Math.exp(a) / (Math.exp(a) + 1);
        }
        return sigmoid(makes("sigmoid-sign") ? -a : a);
    }

    private static double sigmoid(double a) {
        return 1 / (1 + Math.exp(-a));
    }

    /** What the gradient of z1 is multiplied by on its way back to a1. */
    SimpleMatrix slope(SimpleMatrix a1, SimpleMatrix z1) {
        return z1.elementOp((int i, int j, double z) -> slope(a1.get(i, j), z));
    }

    private double slope(double a, double z) {
        if (makes("sigmoid-derivative-missing")) {
            return 1;
        }
        if (makes("sigmoid-derivative-of-activation")) {
            return sigmoid(z) * (1 - sigmoid(z));
        }
        if (makes("sigmoid-derivative-of-input")) {
            return a * (1 - a);
        }
        if (makes("sigmoid-derivative-part")) {
            return z;
        }
        if (makes("sigmoid-derivative-other-part")) {
            return 1 - z;
        }
        if (makes("relu-for-sigmoid")) {
            return a > 0 ? 1 : 0;
        }
        return makes("tanh-for-sigmoid") ? 1 - z * z : z * (1 - z);
    }
}
