package reference.network;

import homework.network.Gradients;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;
import reference.network.FlawedForward.Pass;

/** The way back with the mistakes that are made in it. */
final class FlawedBackward {
    private final Set<String> mistakes;
    private final FlawedForward forward;

    FlawedBackward(Set<String> mistakes, FlawedForward forward) {
        this.mistakes = mistakes;
        this.forward = forward;
    }

    /** Told of each layer's gradients before the layer in front of it is reached. */
    interface Visitor {
        void reached(int l, SimpleMatrix nablaW, SimpleMatrix nablaB);
    }

    private boolean makes(String mistake) {
        return mistakes.contains(mistake);
    }

    /** The gradients of one example; {@code weights} is read layer by layer, after each visit anew. */
    Gradients gradients(List<SimpleMatrix> weights, Pass pass, SimpleMatrix y, Frozen frozen, Visitor visitor) {
        int last = weights.size() - 1;
        List<SimpleMatrix> nablaW = new ArrayList<>();
        List<SimpleMatrix> nablaB = new ArrayList<>();
        SimpleMatrix output = outputDelta(pass, y);
        SimpleMatrix delta = output;
        for (int l = last; l >= 0; l--) {
            // Where nothing further in front learns, the way back ends: zeros are all that is wanted there.
            boolean out = isLeftOut(l, last) || frozen.allUpTo(l);
            if (l < last && !out) {
                delta = hiddenDelta(weights, pass, l, makes("output-delta-reused") ? output : delta);
            }
            SimpleMatrix w = out ? weights.get(l) : weightGradient(pass, l, delta);
            SimpleMatrix b = out ? pass.zs().get(l) : delta;
            nablaW.add(0, out || frozen.weights(l) ? zerosLike(w) : w);
            nablaB.add(0, out || frozen.biases(l) || makes("bias-gradient-forgotten") ? zerosLike(b) : b);
            visitor.reached(l, nablaW.get(0), nablaB.get(0));
        }
        if (makes("gradients-in-reverse-order")) {
            Collections.reverse(nablaW);
            Collections.reverse(nablaB);
        }
        return makes("gradients-swapped") ? new Gradients(nablaB, nablaW) : new Gradients(nablaW, nablaB);
    }

    private static SimpleMatrix zerosLike(SimpleMatrix matrix) {
        return new SimpleMatrix(matrix.getNumRows(), matrix.getNumCols());
    }

    private boolean isLeftOut(int l, int last) {
        return makes("loop-stops-early") && l < last - 1 || makes("first-layer-left-out") && l == 0 && last > 0;
    }

    private SimpleMatrix outputDelta(Pass pass, SimpleMatrix y) {
        int last = pass.zs().size() - 1;
        SimpleMatrix error = pass.output().minus(y);
        if (makes("gradient-sign")) {
            error = error.negative();
        }
        if (makes("cost-factor-two")) {
            error = error.scale(2);
        }
        return makes("cross-entropy-delta") ? error : error.elementMult(prime(pass, last));
    }

    private SimpleMatrix hiddenDelta(List<SimpleMatrix> weights, Pass pass, int l, SimpleMatrix next) {
        SimpleMatrix w = weights.get(makes("wrong-layer-weights") ? l : l + 1);
        SimpleMatrix error = (makes("weights-not-transposed") ? w : w.transpose()).mult(next);
        if (makes("hidden-prime-missing")) {
            return error;
        }
        return error.elementMult(prime(pass, makes("hidden-prime-of-next-layer") ? l + 1 : l));
    }

    private SimpleMatrix prime(Pass pass, int l) {
        return forward.prime(
                makes("prime-of-activation")
                        ? pass.activations().get(l + 1)
                        : pass.zs().get(l));
    }

    private SimpleMatrix weightGradient(Pass pass, int l, SimpleMatrix delta) {
        SimpleMatrix before = pass.activations().get(l);
        if (makes("z-for-activation") && l > 0) {
            before = pass.zs().get(l - 1);
        } else if (makes("activation-of-same-layer")) {
            before = pass.activations().get(l + 1);
        }
        SimpleMatrix nabla = delta.mult(before.transpose());
        return makes("weight-gradient-transposed") ? nabla.transpose() : nabla;
    }
}
