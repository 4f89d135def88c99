package reference.linear;

import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/** {@link HingeLoss} with the mistakes known for it. */
final class FlawedHinge extends FlawedLinear {
    FlawedHinge(Set<String> mistakes) {
        super(mistakes);
    }

    @Override
    double[] losses(SimpleMatrix scores, int[] y) {
        double[] losses = new double[y.length];
        for (int i = 0; i < losses.length; i++) {
            double sum = 0;
            double largest = 0;
            for (int j = 0; j < scores.getNumCols(); j++) {
                double term = term(scores, i, j, y[i]);
                sum += term;
                largest = Math.max(largest, term);
            }
            losses[i] = makes("hinge-largest-only") ? largest : sum;
        }
        return losses;
    }

    private double term(SimpleMatrix scores, int i, int j, int label) {
        if (j == label && !makes("hinge-counts-true-class")) {
            return 0;
        }
        double violation = violation(scores, i, j, label);
        if (makes("hinge-difference-reversed")) {
            violation = 2 * margin() - violation;
        }
        double term = makes("hinge-not-clipped") ? violation : Math.max(0, violation);
        return makes("hinge-squared") ? term * term : term;
    }

    private double margin() {
        return makes("hinge-margin-missing") ? 0 : 1;
    }

    private double violation(SimpleMatrix scores, int i, int j, int label) {
        return scores.get(i, j) - scores.get(i, label) + margin();
    }

    @Override
    SimpleMatrix gradient(SimpleMatrix scores, int[] y) {
        SimpleMatrix dscores = new SimpleMatrix(scores.getNumRows(), scores.getNumCols());
        for (int i = 0; i < y.length; i++) {
            int violations = makes("hinge-true-class-in-gradient") ? 1 : 0;
            for (int j = 0; j < scores.getNumCols(); j++) {
                boolean counts = violation(scores, i, j, y[i]) > 0 || makes("hinge-every-class-in-gradient");
                if (j != y[i] && counts) {
                    dscores.set(i, j, makes("hinge-only-true-term") ? 0 : weight(scores, i, j, y[i]));
                    violations++;
                }
            }
            dscores.set(i, y[i], -trueTerm(violations));
        }
        return dscores;
    }

    private double weight(SimpleMatrix scores, int i, int j, int label) {
        return makes("hinge-violation-in-gradient") ? violation(scores, i, j, label) : 1;
    }

    private double trueTerm(int violations) {
        if (makes("hinge-no-true-term")) {
            return 0;
        }
        return makes("hinge-true-term-once") ? Math.min(1, violations) : violations;
    }
}
