package reference.linear.styles;

import org.ejml.simple.SimpleMatrix;

/** Probabilities first, kept above the smallest positive number before the logarithm. */
final class ClampedSoftmax extends MatrixLoss {

    private static SimpleMatrix softmax(SimpleMatrix scores) {
        SimpleMatrix p = scores.copy();
        for (int i = 0; i < p.getNumRows(); i++) {
            SimpleMatrix powers = p.getRow(i).minus(p.getRow(i).elementMax()).elementExp();
            p.setRow(i, powers.divide(powers.elementSum()));
        }
        return p;
    }

    @Override
    double sum(SimpleMatrix scores, SimpleMatrix labels) {
        SimpleMatrix p = softmax(scores);
        return -labels.elementOp(
                        (int i, int j, double label) -> label * Math.log(Math.max(p.get(i, j), Double.MIN_VALUE)))
                .elementSum();
    }

    @Override
    SimpleMatrix slopes(SimpleMatrix scores, SimpleMatrix labels) {
        return softmax(scores).minus(labels);
    }
}
