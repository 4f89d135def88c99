package reference.linear.styles;

import org.ejml.simple.SimpleMatrix;

/** The softmax as an operation of its own on the way back: the whole matrix of its slopes, times that of -ln p. */
final class JacobianSoftmax extends MatrixLoss {

    private static SimpleMatrix softmax(SimpleMatrix row) {
        SimpleMatrix powers = row.minus(row.elementMax()).elementExp();
        return powers.divide(powers.elementSum());
    }

    @Override
    double sum(SimpleMatrix scores, SimpleMatrix labels) {
        double sum = 0;
        for (int i = 0; i < scores.getNumRows(); i++) {
            SimpleMatrix row = scores.getRow(i);
            double largest = row.elementMax();
            sum += largest + Math.log(row.minus(largest).elementExp().elementSum()) - row.dot(labels.getRow(i));
        }
        return sum;
    }

    @Override
    SimpleMatrix slopes(SimpleMatrix scores, SimpleMatrix labels) {
        SimpleMatrix slopes = scores.copy();
        for (int i = 0; i < scores.getNumRows(); i++) {
            SimpleMatrix p = softmax(scores.getRow(i));
            SimpleMatrix jacobian =
                    SimpleMatrix.diag(p.getDDRM().getData()).minus(p.transpose().mult(p));
            SimpleMatrix upstream =
                    labels.getRow(i).elementOp((int r, int j, double label) -> label == 0 ? 0 : -1 / p.get(j));
            slopes.setRow(i, upstream.mult(jacobian));
        }
        return slopes;
    }
}
