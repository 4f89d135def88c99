package homework.sigmoidnet;

import backmark.check.Draw;
import backmark.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * A net, and steps to move it by. The gradients are drawn, not computed: a mistake in the gradient is none here.
 *
 * @param steps gradients and learning rates, all different
 * @param x N x D, to see that the net answers with its new parameters
 */
record UpdateCase(Map<String, SimpleMatrix> parameters, List<Step> steps, SimpleMatrix x) {
    private static final double LEAST_SPREAD = 1e-3;

    /** The arguments of one update. */
    record Step(Map<String, SimpleMatrix> gradients, double learningRate) {}

    static UpdateCase draw(Draw draw) {
        int kind = draw.number() % 3;
        int D = List.of(3, 4, 2).get(kind);
        int H = List.of(2, 4, 5).get(kind);
        int C = List.of(4, 3, 5).get(kind);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            steps.add(new Step(matrices(draw, D, H, C), draw.uniform(0.15, 0.7)));
        }
        return new UpdateCase(matrices(draw, D, H, C), steps, draw.normal(6, D, 1.5));
    }

    private static Map<String, SimpleMatrix> matrices(Draw draw, int D, int H, int C) {
        return Map.of(
                "W1", draw.normal(D, H, 1),
                "b1", draw.normal(1, H, 1),
                "W2", draw.normal(H, C, 1),
                "b2", draw.normal(1, C, 1));
    }

    /** The parameters after one step. */
    Map<String, SimpleMatrix> afterOneStep(SigmoidClassifier net) {
        net.update(steps.get(0).gradients(), steps.get(0).learningRate());
        return net.parameters();
    }

    /** The parameters after all steps. */
    Map<String, SimpleMatrix> afterAllSteps(SigmoidClassifier net) {
        steps.forEach(step -> net.update(step.gradients(), step.learningRate()));
        return net.parameters();
    }

    /** Predictions and parameters before and after the steps. */
    record Seen(SimpleMatrix before, SimpleMatrix after, Map<String, SimpleMatrix> moved) {}

    static Seen predictions(SigmoidClassifier net, UpdateCase on) {
        SimpleMatrix before = net.predict(on.x());
        Map<String, SimpleMatrix> moved = on.afterAllSteps(net);
        return new Seen(before, net.predict(on.x()), moved);
    }

    /** The net answers with its new parameters. Only answers that depend on parameters tell which ones were used. */
    static Finding predictsAnew(UpdateCase on, Seen seen) {
        Finding finding = Finding.that(
                !seen.after().isIdentical(seen.before(), 1e-9),
                "other probabilities after four updates",
                "the same as before");
        boolean allMoved = on.parameters().entrySet().stream()
                .noneMatch(each -> seen.moved().get(each.getKey()).isIdentical(each.getValue(), 1e-9));
        boolean tells = seen.before().elementMax() - seen.before().elementMin() > LEAST_SPREAD;
        return allMoved && tells ? finding.proves("predict-uses-old-parameters") : finding;
    }
}
