package homework.network;

import backmark.check.Draw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** A network of one layer and examples with one-hot labels, some of which it gets right. */
record ExamCase(List<SimpleMatrix> weights, List<SimpleMatrix> biases, List<Example> examples) {
    private static final List<List<Integer>> SIZES = List.of(List.of(3, 4), List.of(2, 3), List.of(4, 5));
    private static final double FROM_TIE = 0.02;

    static ExamCase draw(Draw draw) {
        List<Integer> sizes = SIZES.get(draw.number() % SIZES.size());
        NetCase net = NetCase.draw(draw, sizes);
        int classes = sizes.get(1);
        List<Example> examples = new ArrayList<>();
        for (int label : draw.labels(12 + draw.number(), classes)) {
            SimpleMatrix y = new SimpleMatrix(classes, 1);
            y.set(label, 1);
            examples.add(new Example(draw.normal(sizes.get(0), 1, 1.2), y));
        }
        ExamCase drawn = new ExamCase(net.weights(), net.biases(), examples);
        draw.retryUnless(drawn.hasNoTie());
        return drawn;
    }

    /** Outputs rise with the sums z, so sums that are apart give outputs that are. */
    private boolean hasNoTie() {
        for (Example example : examples) {
            SimpleMatrix z = weights.get(0).mult(example.x()).plus(biases.get(0));
            double[] sums = z.getDDRM().getData().clone();
            Arrays.sort(sums);
            if (sums[sums.length - 1] - sums[sums.length - 2] < FROM_TIE) {
                return false;
            }
        }
        return true;
    }

    /** The count of all examples, and then that of each alone: so a mistake shows in whichever example it matters. */
    static int[] counts(FeedforwardNetwork network, ExamCase on) {
        int[] counts = new int[on.examples().size() + 1];
        counts[0] = network.evaluate(on.examples());
        for (int i = 1; i < counts.length; i++) {
            counts[i] = network.evaluate(on.examples().subList(i - 1, i));
        }
        return counts;
    }

    /** What these should be by what the network's own feedforward returns. */
    static int[] countsByOwnOutputs(FeedforwardNetwork network, ExamCase on) {
        int[] counts = new int[on.examples().size() + 1];
        for (int i = 1; i < counts.length; i++) {
            Example example = on.examples().get(i - 1);
            SimpleMatrix output = network.feedforward(example.x());
            int largest = 0;
            for (int j = 1; j < output.getNumElements(); j++) {
                largest = output.get(j) > output.get(largest) ? j : largest;
            }
            counts[i] = (int) example.y().get(largest);
            counts[0] += counts[i];
        }
        return counts;
    }
}
