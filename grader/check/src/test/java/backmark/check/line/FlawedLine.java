package backmark.check.line;

import homework.Batch;
import homework.line.LineModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/** The solution, making known mistakes on request; right without any. */
public final class FlawedLine implements LineModel {
    private final SimpleMatrix W;
    private final SimpleMatrix b;
    private final Set<String> mistakes;

    public FlawedLine(Map<String, SimpleMatrix> parameters, Set<String> mistakes) {
        this.W = parameters.get("W");
        this.b = parameters.get("b");
        this.mistakes = mistakes;
    }

    private boolean makes(String mistake) {
        return mistakes.contains(mistake);
    }

    private SimpleMatrix p(SimpleMatrix X) {
        SimpleMatrix z = X.mult(W);
        SimpleMatrix shifted = makes("bias-forgotten") ? z : Batch.addToEveryRow(z, b);
        return shifted.elementOp((int i, int j, double v) -> 1 / (1 + Math.exp(-v)));
    }

    @Override
    public double loss(SimpleMatrix X, SimpleMatrix t, double reg) {
        SimpleMatrix p = p(X);
        double sum = 0;
        for (int k = 0; k < p.getNumElements(); k++) {
            sum -= t.get(k) * Math.log(p.get(k)) + (1 - t.get(k)) * Math.log(1 - p.get(k));
        }
        double data = makes("loss-not-averaged") ? sum : sum / X.getNumRows();
        return data
                + (makes("penalty-missing-in-loss") ? 0 : reg * W.elementMult(W).elementSum());
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, SimpleMatrix t, double reg) {
        int n = X.getNumRows();
        if (makes("crashes-on-large-batches") && n > 6) {
            throw new IllegalArgumentException("only 6 fit");
        }
        SimpleMatrix dz = p(X).minus(t);
        boolean turned = makes("gradient-sign") || makes("gradient-sign-everywhere");
        dz = dz.scale((turned ? -1.0 : 1.0) / (makes("gradient-not-averaged") ? 1 : n));
        double part = makes("penalty-missing-in-gradient") ? 0 : makes("reg-gradient-half") ? reg : 2 * reg;
        Map<String, SimpleMatrix> gradient = new HashMap<>();
        gradient.put("W", X.transpose().mult(dz).plus(W.scale(part)));
        SimpleMatrix db = Batch.sumOverRows(dz);
        gradient.put("b", makes("bias-gradient-mean") ? db.divide(n) : db);
        if (makes("bias-gradient-wrong-axis")) {
            gradient.put("b", dz.mult(ones(dz.getNumCols())));
        }
        return gradient;
    }

    private static SimpleMatrix ones(int rows) {
        return new SimpleMatrix(rows, 1).plus(1);
    }

    @Override
    public int[] predict(SimpleMatrix X) {
        SimpleMatrix p = p(X);
        boolean turned = makes("smallest-wins") || makes("gradient-sign-everywhere");
        return Batch.argMaxOfEveryRow(turned ? p.negative() : p);
    }

    @Override
    public void descend(Map<String, SimpleMatrix> parameters, Map<String, SimpleMatrix> gradients, double rate) {
        parameters.replaceAll(
                (key, value) -> value.minus(gradients.get(key).scale(makes("step-without-rate") ? 1 : rate)));
    }
}
