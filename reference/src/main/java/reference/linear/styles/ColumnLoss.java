package reference.linear.styles;

import homework.linear.LinearLoss;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** The lecture's form: every sample is a column, f(x) = Wx + b, and all matrices are turned round first. */
abstract class ColumnLoss implements LinearLoss {

    static final class Hinge extends ColumnLoss {
        @Override
        double loss(SimpleMatrix s, int label) {
            double sum = 0;
            for (int j = 0; j < s.getNumElements(); j++) {
                double lacking = 1 - (s.get(label) - s.get(j));
                if (lacking > 0 && j != label) {
                    sum += lacking;
                }
            }
            return sum;
        }

        @Override
        SimpleMatrix slopes(SimpleMatrix s, int label) {
            SimpleMatrix slopes = s.elementOp((int j, int column, double v) -> v - s.get(label) >= -1 ? 1 : 0);
            slopes.set(label, 0);
            slopes.set(label, -slopes.elementSum());
            return slopes;
        }
    }

    static final class Softmax extends ColumnLoss {
        private static SimpleMatrix powers(SimpleMatrix s) {
            return s.minus(s.elementMax()).elementExp();
        }

        @Override
        double loss(SimpleMatrix s, int label) {
            return s.elementMax() - s.get(label) + Math.log(powers(s).elementSum());
        }

        @Override
        SimpleMatrix slopes(SimpleMatrix s, int label) {
            SimpleMatrix p = powers(s).divide(powers(s).elementSum());
            p.set(label, p.get(label) - 1);
            return p;
        }
    }

    abstract double loss(SimpleMatrix s, int label);

    abstract SimpleMatrix slopes(SimpleMatrix s, int label);

    private static SimpleMatrix column(SimpleMatrix X, int i, SimpleMatrix W, SimpleMatrix b) {
        return W.transpose().mult(X.getRow(i).transpose()).plus(b.transpose());
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix X, SimpleMatrix W, SimpleMatrix b) {
        SimpleMatrix columns = new SimpleMatrix(b.getNumElements(), X.getNumRows());
        for (int i = 0; i < X.getNumRows(); i++) {
            columns.setColumn(i, column(X, i, W, b));
        }
        return columns.transpose();
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        double mean = 0;
        for (int i = 0; i < y.length; i++) {
            mean += (loss(column(X, i, W, b), y[i]) - mean) / (i + 1);
        }
        return mean + reg * W.transpose().mult(W).trace();
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        SimpleMatrix dW = W.transpose().scale(2 * reg);
        SimpleMatrix db = new SimpleMatrix(b.getNumElements(), 1);
        for (int i = 0; i < y.length; i++) {
            SimpleMatrix slopes = slopes(column(X, i, W, b), y[i]).divide(y.length);
            dW = dW.plus(slopes.mult(X.getRow(i)));
            db = db.plus(slopes);
        }
        return Map.of("W", dW.transpose(), "b", db.transpose());
    }

    @Override
    public Map<String, SimpleMatrix> step(
            SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg, double learningRate) {
        Map<String, SimpleMatrix> slopes = gradient(X, y, W, b, reg);
        return Map.of(
                "W", slopes.get("W").scale(-learningRate).plus(W),
                "b", slopes.get("b").scale(-learningRate).plus(b));
    }
}
