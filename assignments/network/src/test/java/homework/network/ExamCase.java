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
        for (int label : draw.labels(19 + 4 * draw.number(), classes)) {
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

    /** How many are right by what the network's own feedforward returns. */
    static int byOwnOutputs(FeedforwardNetwork network, ExamCase on) {
        int right = 0;
        for (Example example : on.examples()) {
            SimpleMatrix output = network.feedforward(example.x());
            int largest = 0;
            for (int i = 1; i < output.getNumElements(); i++) {
                largest = output.get(i) > output.get(largest) ? i : largest;
            }
            right += example.y().get(largest) == 1 ? 1 : 0;
        }
        return right;
    }
}
