package homework.linear;

import homework.Batch;
import java.util.Map;
import java.util.TreeMap;
import org.ejml.simple.SimpleMatrix;

/** What both losses have in common. */
abstract class RowLoss implements LinearLoss {

    /** Loss of one row of scores; adds the slopes to {@code slopes} unless it is null. */
    abstract double row(SimpleMatrix scores, int label, SimpleMatrix slopes);

    public SimpleMatrix scores(SimpleMatrix X, SimpleMatrix W, SimpleMatrix b) {
        return Batch.addToEveryRow(X.mult(W), b);
    }

    public double loss(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        SimpleMatrix scores = scores(X, W, b);
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += row(scores.getRow(i), y[i], null);
        }
        return sum / y.length + reg * W.elementMult(W).elementSum();
    }

    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        SimpleMatrix scores = scores(X, W, b);
        SimpleMatrix d = scores.createLike();
        for (int i = 0; i < y.length; i++) {
            SimpleMatrix slopes = new SimpleMatrix(1, d.getNumCols());
            row(scores.getRow(i), y[i], slopes);
            d.insertIntoThis(i, 0, slopes.divide(y.length));
        }
        Map<String, SimpleMatrix> gradient = new TreeMap<>();
        gradient.put("b", Batch.sumOverRows(d));
        gradient.put("W", X.transpose().mult(d).plus(2 * reg, W));
        return gradient;
    }
}
