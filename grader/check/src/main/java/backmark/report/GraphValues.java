package backmark.report;

import backmark.report.Formula.Gate;
import backmark.report.Formula.Input;
import backmark.report.Formula.Step;
import java.util.Map;

/**
 * The numbers on the edges of a graph: values by going forward, gradients as slopes of the end, found by moving what goes
 * over one edge. That is exact enough for a drawing's four digits, and gives nobody a way back to copy.
 */
final class GraphValues {
    private static final double STEP = 1e-5;

    private final Formula formula;
    private final Map<String, Double> inputs;

    GraphValues(Formula formula, Map<String, Double> inputs) {
        this.formula = formula;
        this.inputs = Map.copyOf(inputs);
    }

    /** What goes over the edges that leave a node. */
    double value(Step step) {
        return value(step, null, 0, 0);
    }

    /** How the end changes with what one edge carries. */
    double gradient(GraphLayout.Edge edge) {
        double step = STEP * Math.max(1, Math.abs(value(edge.from())));
        double up = value(formula.end(), edge.into(), edge.input(), step);
        double down = value(formula.end(), edge.into(), edge.input(), -step);
        return (up - down) / (2 * step);
    }

    /** A node's value when one input of one gate is moved. */
    private double value(Step step, Gate moved, int input, double by) {
        if (step instanceof Input given) {
            return inputs.get(given.name());
        }
        Gate gate = (Gate) step;
        double[] in = new double[gate.in().size()];
        for (int i = 0; i < in.length; i++) {
            in[i] = value(gate.in().get(i), moved, input, by) + (gate == moved && i == input ? by : 0);
        }
        return gate.output(in);
    }
}
