package reference.linear.styles;

import homework.Batch;
import homework.linear.LinearLoss;
import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Whole matrices, with the labels as a matrix of zeros and ones. */
abstract class MatrixLoss implements LinearLoss {

    static final class Hinge extends MatrixLoss {
        private static SimpleMatrix violations(SimpleMatrix scores, SimpleMatrix labels) {
            int classes = scores.getNumCols();
            SimpleMatrix own = scores.elementMult(labels).mult(SimpleMatrix.ones(classes, classes));
            // 1 is added in every place but that of the true class, whose difference is 0.
            return scores.minus(own).plus(1).minus(labels).elementOp((int i, int j, double v) -> Math.max(0, v));
        }

        @Override
        double sum(SimpleMatrix scores, SimpleMatrix labels) {
            return violations(scores, labels).elementSum();
        }

        @Override
        SimpleMatrix slopes(SimpleMatrix scores, SimpleMatrix labels) {
            int classes = scores.getNumCols();
            SimpleMatrix violated = violations(scores, labels).elementOp((int i, int j, double v) -> Math.signum(v));
            return violated.minus(labels.elementMult(violated.mult(SimpleMatrix.ones(classes, classes))));
        }
    }

    static final class Softmax extends MatrixLoss {
        private static SimpleMatrix logProbabilities(SimpleMatrix scores) {
            SimpleMatrix log = scores.copy();
            for (int i = 0; i < log.getNumRows(); i++) {
                SimpleMatrix row = scores.getRow(i).minus(scores.getRow(i).elementMax());
                log.setRow(i, row.minus(Math.log(row.elementExp().elementSum())));
            }
            return log;
        }

        @Override
        double sum(SimpleMatrix scores, SimpleMatrix labels) {
            return -logProbabilities(scores).elementMult(labels).elementSum();
        }

        @Override
        SimpleMatrix slopes(SimpleMatrix scores, SimpleMatrix labels) {
            return logProbabilities(scores).elementExp().minus(labels);
        }
    }

    abstract double sum(SimpleMatrix scores, SimpleMatrix labels);

    abstract SimpleMatrix slopes(SimpleMatrix scores, SimpleMatrix labels);

    private static SimpleMatrix oneHot(int[] y, int classes) {
        SimpleMatrix labels = new SimpleMatrix(y.length, classes);
        for (int i = 0; i < y.length; i++) {
            labels.set(i, y[i], 1);
        }
        return labels;
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix X, SimpleMatrix W, SimpleMatrix b) {
        return SimpleMatrix.ones(X.getNumRows(), 1).mult(b).plus(X.mult(W));
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        double sum = sum(scores(X, W, b), oneHot(y, b.getNumElements()));
        return sum / X.getNumRows() + reg * Math.pow(W.normF(), 2);
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        SimpleMatrix slopes = slopes(scores(X, W, b), oneHot(y, b.getNumElements()));
        Map<String, SimpleMatrix> gradient = new HashMap<>();
        gradient.put(
                "W", slopes.transpose().mult(X).transpose().divide(y.length).plus(2 * reg, W));
        gradient.put("b", Batch.sumOverRows(slopes).divide(y.length));
        return gradient;
    }

    @Override
    public Map<String, SimpleMatrix> step(
            SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg, double learningRate) {
        Map<String, SimpleMatrix> moved = gradient(X, y, W, b, reg);
        moved.replaceAll((name, slopes) -> (name.equals("W") ? W : b).plus(-learningRate, slopes));
        return moved;
    }
}
