package reference.network;

import homework.network.Example;
import homework.network.FeedforwardNetwork;
import homework.network.Gradients;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;
import reference.network.FlawedForward.Pass;
import reference.network.FlawedStep.Rule;

/**
 * The model solution, asking at every place where students are known to err whether to err there. With no mistakes it is
 * right; {@link NetworkBank} says what each mistake is.
 *
 * <p>The ways forward and back are in {@link FlawedForward} and {@link FlawedBackward}, the step in {@link FlawedStep}.
 */
final class FlawedNetwork implements FeedforwardNetwork {
    private static final double HALF = 0.5; // where outputs are rounded up

    private final Set<String> mistakes;
    private final FlawedForward forward;
    private final FlawedBackward backward;
    private final FlawedStep step;
    private final List<SimpleMatrix> weights = new ArrayList<>();
    private final List<SimpleMatrix> biases = new ArrayList<>();
    private Gradients soFar; // of gradients-accumulate

    FlawedNetwork(List<SimpleMatrix> weights, List<SimpleMatrix> biases, Set<String> mistakes) {
        this.mistakes = mistakes;
        forward = new FlawedForward(this.mistakes);
        backward = new FlawedBackward(this.mistakes, forward);
        step = new FlawedStep(this.mistakes, weights, biases);
        weights.forEach(w -> this.weights.add(w.copy()));
        biases.forEach(b -> this.biases.add(b.copy()));
    }

    private boolean makes(String mistake) {
        return mistakes.contains(mistake);
    }

    @Override
    public SimpleMatrix feedforward(SimpleMatrix x) {
        return forward.pass(weights, biases, x, false).output();
    }

    // ---- Backpropagation -------------------------------------------------------------------------------------------

    @Override
    public Gradients backprop(SimpleMatrix x, SimpleMatrix y, boolean fineTune) {
        return gradients(x, y, frozen(fineTune), (l, w, b) -> {});
    }

    private Frozen frozen(boolean fineTune) {
        return new Frozen(mistakes, fineTune, weights.size() - 1);
    }

    private Gradients gradients(SimpleMatrix x, SimpleMatrix y, Frozen frozen, FlawedBackward.Visitor visitor) {
        Pass pass = forward.pass(weights, biases, x, true);
        Gradients gradients = backward.gradients(weights, pass, y, frozen, visitor);
        if (makes("gradients-accumulate")) {
            soFar = soFar == null ? gradients : sum(soFar, gradients);
            gradients = soFar;
        }
        if (makes("backprop-moves-parameters")) {
            for (int l = 0; l < weights.size(); l++) {
                weights.set(l, weights.get(l).minus(gradients.nablaW().get(l)));
                biases.set(l, biases.get(l).minus(gradients.nablaB().get(l)));
            }
        }
        return gradients;
    }

    private static Gradients sum(Gradients one, Gradients other) {
        return new Gradients(sum(one.nablaW(), other.nablaW()), sum(one.nablaB(), other.nablaB()));
    }

    private static List<SimpleMatrix> sum(List<SimpleMatrix> one, List<SimpleMatrix> other) {
        List<SimpleMatrix> sum = new ArrayList<>();
        for (int l = 0; l < one.size(); l++) {
            sum.add(one.get(l).plus(other.get(l)));
        }
        return sum;
    }

    // ---- Update ----------------------------------------------------------------------------------------------------

    @Override
    public void updateMiniBatch(List<Example> batch, double eta, double momentum, boolean fineTune) {
        boolean flag = fineTune && !makes("update-ignores-fine-tune");
        Rule rule = new Rule(eta, momentum, batch.size(), flag, frozen(flag));
        if (makes("layerwise-update-inside-backprop")) {
            for (Example each : batch) {
                gradients(each.x(), each.y(), rule.frozen(), (l, w, b) -> step.move(weights, biases, l, w, b, rule));
            }
            return;
        }
        Gradients sum = null;
        for (Example each : batch) {
            Gradients gradients = gradients(each.x(), each.y(), rule.frozen(), (l, w, b) -> {});
            if (makes("update-per-example")) {
                move(gradients, rule);
            }
            sum = sum == null || makes("batch-only-last-example") ? gradients : sum(sum, gradients);
        }
        if (!makes("update-per-example")) {
            move(sum, rule);
        }
    }

    private void move(Gradients gradients, Rule rule) {
        for (int l = 0; l < weights.size(); l++) {
            step.move(
                    weights,
                    biases,
                    l,
                    gradients.nablaW().get(l),
                    gradients.nablaB().get(l),
                    rule);
        }
    }

    // ---- Evaluation ------------------------------------------------------------------------------------------------

    @Override
    public int evaluate(List<Example> examples) {
        int right = 0;
        int end = makes("evaluate-skips-last") ? examples.size() - 1 : examples.size();
        for (Example each : examples.subList(0, end)) {
            right += isRight(feedforward(each.x()), each.y()) != makes("evaluate-counts-misses") ? 1 : 0;
        }
        return makes("evaluate-percent") ? 100 * right / examples.size() : right;
    }

    private boolean isRight(SimpleMatrix output, SimpleMatrix y) {
        if (makes("evaluate-rounds-outputs")) {
            return output.elementOp((int i, int j, double v) -> v >= HALF ? 1 : 0)
                    .isIdentical(y, 0);
        }
        return largest(makes("evaluate-smallest-output") ? output.negative() : output) == largest(y);
    }

    private static int largest(SimpleMatrix column) {
        int largest = 0;
        for (int i = 1; i < column.getNumElements(); i++) {
            largest = column.get(i) > column.get(largest) ? i : largest;
        }
        return largest;
    }

    @Override
    public List<SimpleMatrix> weights() {
        return List.copyOf(weights);
    }

    @Override
    public List<SimpleMatrix> biases() {
        return List.copyOf(biases);
    }
}
