package homework.optimizers;

import backmark.check.Draw;
import backmark.check.Named;
import backmark.check.Sized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Parameters and the gradients of several steps. Every gradient is 0 or at least .1 in size, where the place of epsilon
 * does not matter, and one number's gradients are all 0.
 *
 * @param rate the learning rate
 * @param memory the share that is kept: momentum, decay, beta1
 * @param start the parameters by name
 * @param gradients one map per step
 */
record Walk(
        String name,
        double rate,
        double memory,
        Map<String, SimpleMatrix> start,
        List<Map<String, SimpleMatrix>> gradients)
        implements Named, Sized {
    private static final int STEPS = 5;

    /** One parameter of one number, as the handout computes it by hand. */
    static Walk byHand() {
        List<Map<String, SimpleMatrix>> gradients = new ArrayList<>();
        for (double g : new double[] {.3, .6, .9}) {
            gradients.add(Map.of("p", new SimpleMatrix(new double[][] {{g}})));
        }
        return new Walk(
                "p = 1, g = 0.3, 0.6, 0.9", 0.1, 0.9, Map.of("p", new SimpleMatrix(new double[][] {{1}})), gradients);
    }

    /** Parameters of different shapes, with gradients of both signs. */
    static Walk draw(Draw draw) {
        return draw(draw, Map.of("W1", List.of(3, 2 + draw.number()), "b1", List.of(1, 4)), -1);
    }

    /** Positive parameters of one shape, with positive gradients. */
    static Walk uphill(Draw draw) {
        return draw(draw, Map.of("W1", List.of(2, 3), "W2", List.of(2, 3)), 1);
    }

    private static Walk draw(Draw draw, Map<String, List<Integer>> shapes, int lowestSign) {
        Map<String, SimpleMatrix> start = new LinkedHashMap<>();
        for (String name : shapes.keySet().stream().sorted().toList()) {
            start.put(name, entries(draw, shapes.get(name), lowestSign));
        }
        List<Map<String, SimpleMatrix>> gradients = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            Map<String, SimpleMatrix> gradient = new LinkedHashMap<>();
            start.forEach((name, p) ->
                    gradient.put(name, entries(draw, List.of(p.getNumRows(), p.getNumCols()), lowestSign)));
            gradient.values().iterator().next().set(0, 1, 0); // never moves: here a division by 0 shows
            gradients.add(gradient);
        }
        return new Walk("", draw.uniform(0.03, 0.1), draw.uniform(0.7, 0.85), start, gradients);
    }

    private static SimpleMatrix entries(Draw draw, List<Integer> shape, int lowestSign) {
        SimpleMatrix matrix = new SimpleMatrix(shape.get(0), shape.get(1));
        for (int i = 0; i < matrix.getNumElements(); i++) {
            matrix.set(i, draw.oneOf(lowestSign, 1) * draw.uniform(0.1, 1.5));
        }
        return matrix;
    }

    @Override
    public Map<String, Double> sizes() {
        return Map.of("lr", rate, "momentum", memory);
    }

    /** The parameters after the first step. */
    Map<String, SimpleMatrix> first(Optimizer optimizer) {
        return after(1, optimizer);
    }

    /** The parameters after the last step. */
    Map<String, SimpleMatrix> last(Optimizer optimizer) {
        return after(gradients.size(), optimizer);
    }

    private Map<String, SimpleMatrix> after(int steps, Optimizer optimizer) {
        Map<String, SimpleMatrix> params = new LinkedHashMap<>();
        start.forEach((name, p) -> params.put(name, p.copy()));
        gradients.subList(0, steps).forEach(gradient -> optimizer.update(params, gradient));
        return params;
    }
}
