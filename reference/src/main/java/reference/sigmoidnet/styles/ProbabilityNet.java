package reference.sigmoidnet.styles;

import homework.Batch;
import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** The loss by way of the probabilities, as in the lecture; how the logarithm keeps away from 0 is left open. */
abstract class ProbabilityNet extends StyledNet {
    ProbabilityNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    /** The logarithm of a probability, finite even at 0. */
    abstract double logarithm(double p);

    private SimpleMatrix hidden(SimpleMatrix x) {
        return Batch.addToEveryRow(x.mult(parameter("W1")), parameter("b1"))
                .elementOp((int i, int j, double v) -> 1 / (1 + Math.exp(-v)));
    }

    @Override
    public SimpleMatrix predict(SimpleMatrix x) {
        SimpleMatrix y = Batch.addToEveryRow(hidden(x).mult(parameter("W2")), parameter("b2"));
        for (int i = 0; i < y.getNumRows(); i++) {
            SimpleMatrix e = y.getRow(i).minus(y.getRow(i).elementMax()).elementExp();
            y.insertIntoThis(i, 0, e.divide(e.elementSum()));
        }
        return y;
    }

    @Override
    public double loss(SimpleMatrix x, SimpleMatrix t) {
        SimpleMatrix logarithms = predict(x).elementOp((int i, int j, double p) -> t.get(i, j) * logarithm(p));
        return -logarithms.elementSum() / x.getNumRows();
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix x, SimpleMatrix t) {
        SimpleMatrix z1 = hidden(x);
        SimpleMatrix dy = predict(x).minus(t).divide(x.getNumRows());
        Map<String, SimpleMatrix> gradient = new HashMap<>();
        gradient.put("W2", z1.transpose().mult(dy));
        gradient.put("b2", Batch.sumOverRows(dy));
        SimpleMatrix dz1 = dy.mult(parameter("W2").transpose());
        SimpleMatrix da1 = z1.minus(z1.elementPower(2)).elementMult(dz1);
        gradient.put("W1", x.transpose().mult(da1));
        gradient.put("b1", Batch.sumOverRows(da1));
        return gradient;
    }
}
