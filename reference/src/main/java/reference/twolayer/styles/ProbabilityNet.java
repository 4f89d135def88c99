package reference.twolayer.styles;

import homework.Batch;
import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Goes through probabilities and takes their logarithm, as most textbooks do; how is the subclass's to say. */
abstract class ProbabilityNet extends StyledNet {
    ProbabilityNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    /** The logarithm of a probability, finite even at 0. */
    abstract double logarithm(double p);

    private SimpleMatrix hidden(SimpleMatrix X) {
        return Batch.addToEveryRow(X.mult(parameter("W1")), parameter("b1"))
                .elementOp((int i, int j, double v) -> Math.max(v, 0.0));
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix X) {
        return Batch.addToEveryRow(hidden(X).mult(parameter("W2")), parameter("b2"));
    }

    private SimpleMatrix probabilities(SimpleMatrix X) {
        SimpleMatrix p = scores(X);
        for (int i = 0; i < p.getNumRows(); i++) {
            SimpleMatrix e = p.getRow(i).minus(p.getRow(i).elementMax()).elementExp();
            p.insertIntoThis(i, 0, e.divide(e.elementSum()));
        }
        return p;
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        SimpleMatrix p = probabilities(X);
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += -logarithm(p.get(i, y[i]));
        }
        SimpleMatrix W1 = parameter("W1");
        SimpleMatrix W2 = parameter("W2");
        return sum / y.length
                + reg * (W1.elementMult(W1).elementSum() + W2.elementMult(W2).elementSum());
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, double reg) {
        SimpleMatrix dscores = probabilities(X);
        for (int i = 0; i < y.length; i++) {
            dscores.set(i, y[i], dscores.get(i, y[i]) - 1);
        }
        dscores = dscores.scale(1.0 / y.length);
        SimpleMatrix h = hidden(X);
        SimpleMatrix dh = dscores.mult(parameter("W2").transpose());
        for (int k = 0; k < h.getNumElements(); k++) {
            if (h.get(k) == 0) {
                dh.set(k, 0);
            }
        }
        Map<String, SimpleMatrix> gradient = new HashMap<>();
        gradient.put("W2", h.transpose().mult(dscores).plus(parameter("W2").scale(2 * reg)));
        gradient.put("b2", Batch.sumOverRows(dscores));
        gradient.put("W1", X.transpose().mult(dh).plus(parameter("W1").scale(2 * reg)));
        gradient.put("b1", Batch.sumOverRows(dh));
        return gradient;
    }
}
