package reference.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/** The way forward with the mistakes that are made in it. */
final class FlawedForward {
    private final Set<String> mistakes;

    FlawedForward(Set<String> mistakes) {
        this.mistakes = mistakes;
    }

    /** What the way back needs: {@code activations} begins with the input and has one entry more than {@code zs}. */
    record Pass(List<SimpleMatrix> zs, List<SimpleMatrix> activations) {
        SimpleMatrix output() {
            return activations.get(activations.size() - 1);
        }
    }

    private boolean makes(String mistake) {
        return mistakes.contains(mistake);
    }

    Pass pass(List<SimpleMatrix> weights, List<SimpleMatrix> biases, SimpleMatrix x, boolean inBackprop) {
        boolean forgotten = makes("bias-forgotten-forward") || inBackprop && makes("bias-forgotten-in-backprop");
        List<SimpleMatrix> zs = new ArrayList<>();
        List<SimpleMatrix> activations = new ArrayList<>(List.of(x));
        for (int l = 0; l < weights.size(); l++) {
            SimpleMatrix sum = weights.get(l).mult(activations.get(l));
            boolean after = makes("bias-added-after-sigmoid");
            SimpleMatrix z = forgotten || after ? sum : sum.plus(biases.get(l));
            SimpleMatrix a = activation(z, l == weights.size() - 1);
            zs.add(z);
            activations.add(after ? a.plus(biases.get(l)) : a);
        }
        return new Pass(zs, activations);
    }

    private SimpleMatrix activation(SimpleMatrix z, boolean output) {
        if (output ? makes("sigmoid-missing-on-output") : makes("sigmoid-missing-on-hidden")) {
            return z;
        }
        return output && makes("softmax-on-output") ? softmax(z) : sigmoid(z);
    }

    SimpleMatrix sigmoid(SimpleMatrix z) {
        return z.elementOp((int i, int j, double v) -> sigmoid(v));
    }

    private double sigmoid(double z) {
        if (makes("tanh-for-sigmoid")) {
            return Math.tanh(z);
        }
        if (makes("sigmoid-overflow")) {
            return Math.exp(z) / (Math.exp(z) + 1);
        }
        return 1 / (1 + Math.exp(makes("sigmoid-sign") ? z : -z));
    }

    /** The derivative as the student's code has it: right for the activation it uses, unless the mistake is here. */
    SimpleMatrix prime(SimpleMatrix z) {
        SimpleMatrix s = makes("sigmoid-derivative-of-input") ? z : sigmoid(z);
        return s.elementOp((int i, int j, double v) -> prime(v));
    }

    private double prime(double s) {
        if (makes("tanh-for-sigmoid")) {
            return 1 - s * s;
        }
        if (makes("prime-without-complement")) {
            return s;
        }
        return makes("prime-without-value") ? 1 - s : s * (1 - s);
    }

    private static SimpleMatrix softmax(SimpleMatrix z) {
        double largest = z.elementMax();
        SimpleMatrix e = z.elementOp((int i, int j, double v) -> Math.exp(v - largest));
        return e.divide(e.elementSum());
    }
}
