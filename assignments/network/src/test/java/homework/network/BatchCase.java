package homework.network;

import backmark.check.Draw;
import backmark.check.Named;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * A network and the batches that it learns from, one after the other.
 *
 * @param full how many of the batches come before fine-tuning
 */
record BatchCase(
        String name,
        List<SimpleMatrix> weights,
        List<SimpleMatrix> biases,
        List<List<Example>> batches,
        int full,
        double eta,
        double momentum)
        implements Named {
    private static final List<List<Integer>> TWO_LAYERS = List.of(List.of(3, 4, 2), List.of(4, 2, 3), List.of(2, 3, 3));
    // All of one size: a mistake on the way back to layers that are frozen anyway must not show, not even by throwing.
    private static final List<List<Integer>> THREE_LAYERS =
            List.of(List.of(3, 3, 3, 3), List.of(2, 2, 2, 2), List.of(2, 2, 2, 2, 2));
    private static final List<List<Integer>> LAYERS_OF_ONE_SIZE =
            List.of(List.of(3, 3, 3), List.of(2, 2, 2), List.of(2, 2, 2, 2));
    private static final int NEVER = Integer.MAX_VALUE;

    static BatchCase oneBatch(Draw draw) {
        return draw(draw, TWO_LAYERS, List.of(4 + 2 * draw.number() % 5), NEVER, 0);
    }

    static BatchCase equalBatches(Draw draw) {
        int size = 2 + draw.number();
        return draw(draw, TWO_LAYERS, List.of(size, size, size), NEVER, draw.uniform(0.6, 0.85));
    }

    static BatchCase unequalBatches(Draw draw) {
        return draw(draw, LAYERS_OF_ONE_SIZE, List.of(4, 4, 2), NEVER, draw.uniform(0.6, 0.85));
    }

    static BatchCase onlyFineTuning(Draw draw) {
        return draw(draw, THREE_LAYERS, List.of(3, 3), 0, draw.uniform(0.6, 0.85));
    }

    static BatchCase fineTuningAfterTraining(Draw draw) {
        return draw(draw, THREE_LAYERS, List.of(3, 3, 3, 3), 2, draw.uniform(0.6, 0.85));
    }

    /**
     * One unit, whose weight starts at 1 and its bias at 0; its wanted outputs are such that the gradients of the
     * batches add up to 1, 0.8 and 0.6.
     */
    static BatchCase byHand() {
        SimpleMatrix one = column(1);
        List<List<Example>> batches = List.of(
                examples(4, -0.540481738777617), examples(4, -0.2733749585312064), examples(2, -0.7351130535815593));
        return new BatchCase("gradient sums 1, 0.8, 0.6", List.of(one), List.of(column(0)), batches, NEVER, 0.1, 0.9);
    }

    private static List<Example> examples(int count, double wanted) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            examples.add(new Example(column(1), column(wanted)));
        }
        return examples;
    }

    private static SimpleMatrix column(double number) {
        return new SimpleMatrix(new double[][] {{number}});
    }

    private static BatchCase draw(
            Draw draw, List<List<Integer>> sizes, List<Integer> batchSizes, int full, double momentum) {
        List<Integer> layers = sizes.get(draw.number() % sizes.size());
        NetCase net = NetCase.draw(draw, layers);
        List<List<Example>> batches = new ArrayList<>();
        for (int size : batchSizes) {
            List<Example> batch = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                batch.add(new Example(
                        draw.normal(layers.get(0), 1, 1.2), draw.normal(layers.get(layers.size() - 1), 1, 1.5)));
            }
            batches.add(batch);
        }
        return new BatchCase("", net.weights(), net.biases(), batches, full, draw.uniform(2, 3), momentum);
    }

    boolean isFineTuned(int batch) {
        return batch >= full;
    }

    /** One call of the update. */
    void update(FeedforwardNetwork network, int batch) {
        network.updateMiniBatch(batches.get(batch), eta, momentum, isFineTuned(batch));
    }
}
