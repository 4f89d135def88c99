package homework.linear;

import org.ejml.simple.SimpleMatrix;

public final class HingeLoss extends RowLoss {

    public HingeLoss() {}

    @Override
    double row(SimpleMatrix scores, int label, SimpleMatrix slopes) {
        double sum = 0;
        for (int j = 0; j < scores.getNumElements(); j++) {
            double term = Math.max(0, scores.get(j) - scores.get(label) + 1);
            if (j != label && term > 0) {
                sum += term;
                if (slopes != null) {
                    slopes.set(j, slopes.get(j) + 1);
                    slopes.set(label, slopes.get(label) - 1);
                }
            }
        }
        return sum;
    }
}
