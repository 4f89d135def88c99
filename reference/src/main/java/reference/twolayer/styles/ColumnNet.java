package reference.twolayer.styles;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Samples as columns and biases as (H, 1) inside, sums from the last sample to the first, the penalty's gradient first. */
final class ColumnNet extends StyledNet {
    ColumnNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    /** The way forward, all transposed: H x N and C x N. */
    private record Pass(SimpleMatrix f, SimpleMatrix h, SimpleMatrix s) {}

    private Pass forward(SimpleMatrix X) {
        SimpleMatrix f = affine(
                parameter("W1").transpose(), X.transpose(), parameter("b1").transpose());
        SimpleMatrix h = f.elementOp((int i, int j, double v) -> v < 0 ? 0 : v);
        return new Pass(
                f, h, affine(parameter("W2").transpose(), h, parameter("b2").transpose()));
    }

    private static SimpleMatrix affine(SimpleMatrix W, SimpleMatrix columns, SimpleMatrix b) {
        SimpleMatrix out = new SimpleMatrix(W.getNumRows(), columns.getNumCols());
        for (int n = columns.getNumCols() - 1; n >= 0; n--) {
            out.insertIntoThis(0, n, b.plus(W.mult(columns.getColumn(n))));
        }
        return out;
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix X) {
        return forward(X).s().transpose();
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        SimpleMatrix s = forward(X).s();
        double loss = reg * (squares(parameter("W2")) + squares(parameter("W1")));
        for (int n = y.length - 1; n >= 0; n--) {
            SimpleMatrix column = s.getColumn(n);
            double largest = column.elementMax();
            double sum = column.minus(largest).elementExp().elementSum();
            loss += (largest + Math.log(sum) - column.get(y[n])) / y.length;
        }
        return loss;
    }

    private static double squares(SimpleMatrix m) {
        double sum = 0;
        for (int i = m.getNumElements() - 1; i >= 0; i--) {
            sum += Math.pow(m.get(i), 2);
        }
        return sum;
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, double reg) {
        Pass pass = forward(X);
        SimpleMatrix dW1 = parameter("W1").scale(reg).scale(2);
        SimpleMatrix db1 = new SimpleMatrix(parameter("b1").getNumCols(), 1);
        SimpleMatrix dW2 = parameter("W2").scale(reg).scale(2);
        SimpleMatrix db2 = new SimpleMatrix(parameter("b2").getNumCols(), 1);
        for (int n = y.length - 1; n >= 0; n--) {
            SimpleMatrix ds = pass.s().getColumn(n);
            ds = ds.minus(ds.elementMax()).elementExp();
            ds = ds.divide(ds.elementSum() * y.length);
            ds.set(y[n], ds.get(y[n]) - 1.0 / y.length);
            SimpleMatrix f = pass.f().getColumn(n);
            SimpleMatrix df = parameter("W2").mult(ds).elementOp((int i, int j, double v) -> f.get(i) > 0 ? v : 0);
            dW2 = dW2.plus(pass.h().getColumn(n).mult(ds.transpose()));
            db2 = db2.plus(ds);
            dW1 = dW1.plus(X.getRow(n).transpose().mult(df.transpose()));
            db1 = db1.plus(df);
        }
        return Map.of("W1", dW1, "b1", db1.transpose(), "W2", dW2, "b2", db2.transpose());
    }
}
