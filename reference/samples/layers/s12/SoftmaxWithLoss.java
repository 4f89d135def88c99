package homework.layers;

import org.ejml.simple.SimpleMatrix;

public final class SoftmaxWithLoss implements LossLayer {
    private SimpleMatrix p;
    private int[] t;

    public SoftmaxWithLoss() {}

    @Override
    public double forward(SimpleMatrix scores, int[] labels) {
        p = scores.copy();
        t = labels.clone();
        double loss = 0;
        for (int i = 0; i < t.length; i++) {
            double max = scores.getRow(i).elementMax();
            double sum = 0;
            for (int j = 0; j < scores.getNumCols(); j++) {
                double e = Math.exp(scores.get(i, j) - max);
                p.set(i, j, e);
                sum += e;
            }
            for (int j = 0; j < scores.getNumCols(); j++) {
                p.set(i, j, p.get(i, j) / sum);
            }
            loss += Math.log(sum) + max - scores.get(i, t[i]);
        }
        return loss / t.length;
    }

    @Override
    public SimpleMatrix backward() {
        SimpleMatrix d = p.copy();
        for (int i = 0; i < t.length; i++) {
            d.set(i, t[i], d.get(i, t[i]) - 1);
        }
        return d.divide(t.length);
    }
}
