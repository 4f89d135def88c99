package homework.layers;

import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

public final class SoftmaxWithLoss implements LossLayer {
    private Kept kept;

    public SoftmaxWithLoss() {}

    private static SimpleMatrix softmax(SimpleMatrix row) {
        var powers = row.minus(row.elementMax()).elementExp();
        return powers.divide(powers.elementSum());
    }

    @Override
    public double forward(SimpleMatrix scores, int[] labels) {
        kept = Kept.of(scores, labels);
        return IntStream.range(0, labels.length)
                .mapToDouble(i -> lossOf(scores.getRow(i), labels[i]))
                .average()
                .orElse(0);
    }

    private static double lossOf(SimpleMatrix row, int label) {
        var shifted = row.minus(row.get(label));
        double max = shifted.elementMax();
        return max + Math.log(shifted.minus(max).elementExp().elementSum());
    }

    @Override
    public SimpleMatrix backward() {
        int[] labels = kept.labels();
        var d = kept.batch().createLike();
        for (int i = 0; i < labels.length; i++) {
            var row = softmax(kept.batch().getRow(i));
            row.set(labels[i], row.get(labels[i]) - 1);
            d.insertIntoThis(i, 0, row.divide(labels.length));
        }
        return d;
    }
}
