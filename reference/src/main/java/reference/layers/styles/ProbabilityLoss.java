package reference.layers.styles;

import homework.layers.LossLayer;
import java.util.function.DoubleUnaryOperator;
import org.ejml.simple.SimpleMatrix;

/** Takes the logarithm of finished probabilities, and sees to it that none of them is 0. */
final class ProbabilityLoss implements LossLayer {
    private static final double EPSILON = 1e-7;

    private final DoubleUnaryOperator logarithm;
    private SimpleMatrix p;
    private SimpleMatrix oneHot;

    private ProbabilityLoss(DoubleUnaryOperator logarithm) {
        this.logarithm = logarithm;
    }

    static LossLayer clamped() {
        return new ProbabilityLoss(p -> Math.log(Math.max(p, Double.MIN_NORMAL)));
    }

    /** Off by about 1e-7 / p. */
    static LossLayer withEpsilon() {
        return new ProbabilityLoss(p -> Math.log(p + EPSILON));
    }

    @Override
    public double forward(SimpleMatrix scores, int[] labels) {
        p = scores.createLike();
        oneHot = scores.createLike();
        double loss = 0;
        for (int i = 0; i < labels.length; i++) {
            SimpleMatrix row = scores.getRow(i);
            SimpleMatrix powers = row.minus(row.elementMax()).elementExp();
            p.insertIntoThis(i, 0, powers.divide(powers.elementSum()));
            oneHot.set(i, labels[i], 1);
            loss -= logarithm.applyAsDouble(p.get(i, labels[i]));
        }
        return loss / labels.length;
    }

    @Override
    public SimpleMatrix backward() {
        return p.minus(oneHot).divide(p.getNumRows());
    }
}
