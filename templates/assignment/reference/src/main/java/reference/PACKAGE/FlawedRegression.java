package reference.[=package];

import homework.Batch;
import homework.[=package].Regression;
import java.util.Map;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/** The model solution, which asks wherever a mistake would be made whether it is to make it. */
final class FlawedRegression implements Regression {
    private final SimpleMatrix w;
    private final SimpleMatrix b;
    private final Set<String> mistakes;

    FlawedRegression(Map<String, SimpleMatrix> parameters, Set<String> mistakes) {
        w = parameters.get("w");
        b = parameters.get("b");
        this.mistakes = mistakes;
    }

    private SimpleMatrix difference(SimpleMatrix X, SimpleMatrix t) {
        SimpleMatrix p = X.mult(w);
        return (mistakes.contains("bias-forgotten") ? p : Batch.addToEveryRow(p, b)).minus(t);
    }

    @Override
    public double loss(SimpleMatrix X, SimpleMatrix t) {
        SimpleMatrix difference = difference(X, t);
        double sum = difference.elementMult(difference).elementSum() / 2;
        return mistakes.contains("loss-not-averaged") ? sum : sum / X.getNumRows();
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, SimpleMatrix t) {
        SimpleMatrix dp = difference(X, t);
        SimpleMatrix averaged = mistakes.contains("gradient-not-averaged") ? dp : dp.divide(X.getNumRows());
        return Map.of("w", X.transpose().mult(averaged), "b", Batch.sumOverRows(averaged));
    }
}
