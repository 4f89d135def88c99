package homework.linear;

import org.ejml.simple.SimpleMatrix;

public final class SoftmaxLoss extends RowLoss {

    public SoftmaxLoss() {}

    @Override
    double row(SimpleMatrix scores, int label, SimpleMatrix slopes) {
        SimpleMatrix shifted = scores.minus(scores.elementMax());
        double sum = shifted.elementExp().elementSum();
        if (slopes != null) {
            slopes.setTo(shifted.elementExp().divide(sum));
            slopes.set(label, slopes.get(label) - 1);
        }
        return Math.log(sum) - shifted.get(label);
    }
}
