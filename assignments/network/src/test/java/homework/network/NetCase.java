package homework.network;

import backmark.check.Draw;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * A network with one example. No number is nice, no bias is 0, and no unit is so far from the middle of its sigmoid that
 * its slope would vanish: on such a case every mistake shows and no correct style fails.
 *
 * @param weights one matrix for every layer but the first
 * @param biases one column for every layer but the first
 * @param x the input
 * @param y the wanted output
 */
record NetCase(List<SimpleMatrix> weights, List<SimpleMatrix> biases, SimpleMatrix x, SimpleMatrix y) {
    private static final double LARGEST_SUM = 5;

    /** Networks without a hidden layer; one has a square weight. */
    static NetCase withoutHiddenLayer(Draw draw) {
        return oneOf(draw, List.of(List.of(3, 2), List.of(2, 2), List.of(2, 3)));
    }

    static NetCase withOneHiddenLayer(Draw draw) {
        return oneOf(draw, List.of(List.of(3, 4, 2), List.of(4, 2, 3), List.of(2, 3, 5)));
    }

    /** All layers have one size: here the wrong matrix gives numbers, too. */
    static NetCase withOneHiddenLayerOfTheSameSize(Draw draw) {
        return oneOf(draw, List.of(List.of(3, 3, 3), List.of(4, 4, 4), List.of(2, 2, 2)));
    }

    static NetCase withSeveralHiddenLayers(Draw draw) {
        return oneOf(draw, List.of(List.of(3, 4, 2, 3), List.of(2, 3, 4, 2, 3), List.of(4, 2, 3, 2)));
    }

    static NetCase withSeveralHiddenLayersOfTheSameSize(Draw draw) {
        return oneOf(draw, List.of(List.of(3, 3, 3, 3), List.of(2, 2, 2, 2, 2), List.of(2, 2, 2, 2)));
    }

    private static NetCase oneOf(Draw draw, List<List<Integer>> sizes) {
        return draw(draw, sizes.get(draw.number() % sizes.size()));
    }

    /** A random network with layers of these sizes, the input's first. */
    static NetCase draw(Draw draw, List<Integer> sizes) {
        List<SimpleMatrix> weights = new ArrayList<>();
        List<SimpleMatrix> biases = new ArrayList<>();
        for (int l = 0; l + 1 < sizes.size(); l++) {
            weights.add(draw.normal(sizes.get(l + 1), sizes.get(l), 1.1));
            biases.add(draw.normal(sizes.get(l + 1), 1, 0.7));
        }
        SimpleMatrix x = draw.normal(sizes.get(0), 1, 1.2);
        NetCase drawn = new NetCase(weights, biases, x, wanted(draw, sizes.get(sizes.size() - 1)));
        draw.retryUnless(drawn.hasSlopes());
        return drawn;
    }

    /** A network whose hidden sums lie around 800 and -800; e^800 is infinite. */
    static NetCase withLargeSums(Draw draw) {
        NetCase usual = withOneHiddenLayer(draw);
        SimpleMatrix first = usual.weights().get(0).copy();
        SimpleMatrix sums = first.mult(usual.x());
        for (int i = 0; i < first.getNumRows(); i++) {
            double size = (i % 2 == 0 ? 1 : -1) * draw.uniform(760, 860) / sums.get(i);
            first.insertIntoThis(i, 0, first.getRow(i).scale(size));
        }
        return new NetCase(List.of(first, usual.weights().get(1)), usual.biases(), usual.x(), usual.y());
    }

    /** The input of {@link #withLargeSums} made so small that the sums lie around 1. */
    SimpleMatrix smallX() {
        return x.divide(800);
    }

    private static SimpleMatrix wanted(Draw draw, int outputs) {
        SimpleMatrix y = new SimpleMatrix(outputs, 1);
        for (int i = 0; i < outputs; i++) {
            y.set(i, draw.uniform(0.03, 0.97));
        }
        return y;
    }

    private boolean hasSlopes() {
        SimpleMatrix a = x;
        for (int l = 0; l < weights.size(); l++) {
            SimpleMatrix z = weights.get(l).mult(a).plus(biases.get(l));
            if (z.elementMaxAbs() > LARGEST_SUM) {
                return false;
            }
            a = z.elementOp((int i, int j, double v) -> Math.tanh(v)); // about as large as a layer's output can be
        }
        return true;
    }
}
