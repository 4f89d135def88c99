package reference.sigmoidnet.styles;

import homework.Batch;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * The chain rule without shortcuts: loss to probabilities, through the softmax's whole Jacobian to the scores, and
 * through the sigmoid as a hyperbolic tangent.
 */
final class JacobianNet extends StyledNet {
    JacobianNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    private SimpleMatrix a1(SimpleMatrix x) {
        return Batch.addToEveryRow(x.mult(parameter("W1")), parameter("b1"));
    }

    private static SimpleMatrix sigmoid(SimpleMatrix a) {
        return a.elementOp((int i, int j, double v) -> 0.5 * (1 + Math.tanh(0.5 * v)));
    }

    private SimpleMatrix a2(SimpleMatrix x) {
        return Batch.addToEveryRow(sigmoid(a1(x)).mult(parameter("W2")), parameter("b2"));
    }

    private static SimpleMatrix softmax(SimpleMatrix row) {
        SimpleMatrix e = row.minus(row.elementMax()).elementExp();
        return e.divide(e.elementSum());
    }

    @Override
    public SimpleMatrix predict(SimpleMatrix x) {
        SimpleMatrix y = a2(x);
        for (int i = 0; i < y.getNumRows(); i++) {
            y.insertIntoThis(i, 0, softmax(y.getRow(i)));
        }
        return y;
    }

    @Override
    public double loss(SimpleMatrix x, SimpleMatrix t) {
        SimpleMatrix s = a2(x);
        double loss = 0;
        for (int i = 0; i < s.getNumRows(); i++) {
            double own = softmax(s.getRow(i)).dot(t.getRow(i));
            loss -= own > 0
                    ? Math.log(own)
                    : s.getRow(i).dot(t.getRow(i)) - s.getRow(i).elementMax();
        }
        return loss / s.getNumRows();
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix x, SimpleMatrix t) {
        SimpleMatrix a1 = a1(x);
        SimpleMatrix y = predict(x);
        SimpleMatrix ds = new SimpleMatrix(y.getNumRows(), y.getNumCols());
        for (int i = 0; i < y.getNumRows(); i++) {
            ds.insertIntoThis(i, 0, throughSoftmax(y.getRow(i), t.getRow(i)).divide(y.getNumRows()));
        }
        SimpleMatrix da = ds.mult(parameter("W2").transpose())
                .elementOp((int i, int j, double v) -> v / (2 + 2 * Math.cosh(a1.get(i, j))));
        return Map.of(
                "W1", x.transpose().mult(da),
                "b1", Batch.sumOverRows(da),
                "W2", sigmoid(a1).transpose().mult(ds),
                "b2", Batch.sumOverRows(ds));
    }

    /** dL/dp is -t/p; the Jacobian of the softmax is diag(p) - p^T p. */
    private static SimpleMatrix throughSoftmax(SimpleMatrix p, SimpleMatrix t) {
        if (p.dot(t) < 1e-290) { // the two would meet as 0 * infinity
            return p.minus(t);
        }
        SimpleMatrix dp = t.elementOp((int i, int j, double v) -> v == 0 ? 0 : -v / p.get(i, j));
        SimpleMatrix jacobian =
                SimpleMatrix.diag(p.getDDRM().getData()).minus(p.transpose().mult(p));
        return dp.mult(jacobian);
    }
}
