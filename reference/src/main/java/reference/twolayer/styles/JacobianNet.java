package reference.twolayer.styles;

import homework.Batch;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** The chain rule without the shortcut: loss to probabilities, and through the softmax's whole Jacobian to the scores. */
final class JacobianNet extends StyledNet {
    JacobianNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix X) {
        return Batch.addToEveryRow(hidden(X).mult(parameter("W2")), parameter("b2"));
    }

    private SimpleMatrix hidden(SimpleMatrix X) {
        return Batch.addToEveryRow(X.mult(parameter("W1")), parameter("b1"))
                .elementOp((int i, int j, double v) -> (v + Math.abs(v)) / 2);
    }

    private static SimpleMatrix softmax(SimpleMatrix row) {
        SimpleMatrix e = row.minus(row.elementMax()).elementExp();
        return e.divide(e.elementSum());
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        SimpleMatrix s = scores(X);
        double loss = 0;
        for (int i = 0; i < y.length; i++) {
            SimpleMatrix p = softmax(s.getRow(i));
            double pTrue = p.get(y[i]);
            loss -= pTrue > 0 ? Math.log(pTrue) : s.get(i, y[i]) - s.getRow(i).elementMax();
        }
        return loss / y.length
                + reg * parameter("W1").elementPower(2).elementSum()
                + reg * parameter("W2").elementPower(2).elementSum();
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, double reg) {
        SimpleMatrix h = hidden(X);
        SimpleMatrix s = scores(X);
        SimpleMatrix ds = new SimpleMatrix(s.getNumRows(), s.getNumCols());
        for (int i = 0; i < y.length; i++) {
            ds.insertIntoThis(i, 0, throughSoftmax(softmax(s.getRow(i)), y[i]).divide(y.length));
        }
        SimpleMatrix df = ds.mult(parameter("W2").transpose())
                .elementMult(h.elementOp((int i, int j, double v) -> Math.signum(v)));
        return Map.of(
                "W1", X.transpose().mult(df).plus(2 * reg, parameter("W1")),
                "b1", Batch.sumOverRows(df),
                "W2", h.transpose().mult(ds).plus(2 * reg, parameter("W2")),
                "b2", Batch.sumOverRows(ds));
    }

    /** dL/dp is -1/p at the true class; the Jacobian of the softmax is diag(p) - p^T p. */
    private static SimpleMatrix throughSoftmax(SimpleMatrix p, int label) {
        if (p.get(label) < 1e-290) { // the two would meet as 0 * infinity
            SimpleMatrix d = p.copy();
            d.set(label, p.get(label) - 1);
            return d;
        }
        SimpleMatrix dp = new SimpleMatrix(1, p.getNumElements());
        dp.set(label, -1 / p.get(label));
        SimpleMatrix jacobian =
                SimpleMatrix.diag(p.getDDRM().getData()).minus(p.transpose().mult(p));
        return dp.mult(jacobian);
    }
}
