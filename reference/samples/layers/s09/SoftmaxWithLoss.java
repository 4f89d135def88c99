package homework.layers;

import org.ejml.simple.SimpleMatrix;

public final class SoftmaxWithLoss implements LossLayer {
    private SimpleMatrix p;
    private int[] t;

    public SoftmaxWithLoss() {}

    @Override
    public double forward(SimpleMatrix scores, int[] labels) {
        t = labels.clone();
        p = scores.elementExp();
        double loss = 0;
        for (int i = 0; i < t.length; i++) {
            double sum = p.getRow(i).elementSum();
            for (int j = 0; j < p.getNumCols(); j++) {
                p.set(i, j, p.get(i, j) / sum);
            }
            loss -= Math.log(p.get(i, t[i]));
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
