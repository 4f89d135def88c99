package reference.sigmoidnet.styles;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Samples as columns and biases as (H, 1) inside, sums from the last sample to the first. */
final class ColumnNet extends StyledNet {
    ColumnNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    /** The way forward, all transposed: H x N and C x N. */
    private record Pass(SimpleMatrix z, SimpleMatrix s) {}

    private Pass forward(SimpleMatrix x) {
        SimpleMatrix a = affine(
                parameter("W1").transpose(), x.transpose(), parameter("b1").transpose());
        SimpleMatrix z = a.elementOp((int i, int j, double v) -> 1.0 / (1.0 + Math.exp(-v)));
        return new Pass(
                z, affine(parameter("W2").transpose(), z, parameter("b2").transpose()));
    }

    private static SimpleMatrix affine(SimpleMatrix W, SimpleMatrix columns, SimpleMatrix b) {
        SimpleMatrix out = new SimpleMatrix(W.getNumRows(), columns.getNumCols());
        for (int n = columns.getNumCols() - 1; n >= 0; n--) {
            out.insertIntoThis(0, n, b.plus(W.mult(columns.getColumn(n))));
        }
        return out;
    }

    private static SimpleMatrix softmax(SimpleMatrix column) {
        SimpleMatrix e = column.minus(column.elementMax()).elementExp();
        return e.divide(e.elementSum());
    }

    @Override
    public SimpleMatrix predict(SimpleMatrix x) {
        SimpleMatrix s = forward(x).s();
        for (int n = 0; n < s.getNumCols(); n++) {
            s.insertIntoThis(0, n, softmax(s.getColumn(n)));
        }
        return s.transpose();
    }

    @Override
    public double loss(SimpleMatrix x, SimpleMatrix t) {
        SimpleMatrix s = forward(x).s();
        double loss = 0;
        for (int n = s.getNumCols() - 1; n >= 0; n--) {
            SimpleMatrix column = s.getColumn(n);
            double largest = column.elementMax();
            double sum = column.minus(largest).elementExp().elementSum();
            loss += (largest + Math.log(sum) - column.dot(t.getRow(n).transpose())) / s.getNumCols();
        }
        return loss;
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix x, SimpleMatrix t) {
        Pass pass = forward(x);
        int samples = x.getNumRows();
        SimpleMatrix dW1 = new SimpleMatrix(x.getNumCols(), pass.z().getNumRows());
        SimpleMatrix db1 = new SimpleMatrix(pass.z().getNumRows(), 1);
        SimpleMatrix dW2 = new SimpleMatrix(pass.z().getNumRows(), pass.s().getNumRows());
        SimpleMatrix db2 = new SimpleMatrix(pass.s().getNumRows(), 1);
        for (int n = samples - 1; n >= 0; n--) {
            SimpleMatrix ds = softmax(pass.s().getColumn(n))
                    .minus(t.getRow(n).transpose())
                    .divide(samples);
            SimpleMatrix z = pass.z().getColumn(n);
            SimpleMatrix da = parameter("W2")
                    .mult(ds)
                    .elementMult(z)
                    .elementMult(z.scale(-1).plus(1));
            dW2 = dW2.plus(z.mult(ds.transpose()));
            db2 = db2.plus(ds);
            dW1 = dW1.plus(x.getRow(n).transpose().mult(da.transpose()));
            db1 = db1.plus(da);
        }
        return Map.of("W1", dW1, "b1", db1.transpose(), "W2", dW2, "b2", db2.transpose());
    }
}
