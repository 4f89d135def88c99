package homework.sigmoidnet;

import homework.Batch;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

public final class SigmoidNet implements SigmoidClassifier {
    private SimpleMatrix W1; // D x H
    private SimpleMatrix b1; // 1 x H
    private SimpleMatrix W2; // H x C
    private SimpleMatrix b2; // 1 x C

    public SigmoidNet(Map<String, SimpleMatrix> parameters) {
        W1 = parameters.get("W1").copy();
        b1 = parameters.get("b1").copy();
        W2 = parameters.get("W2").copy();
        b2 = parameters.get("b2").copy();
    }

    // ---- 1. Prediction ---------------------------------------------------------------------------------------------

    private SimpleMatrix a1(SimpleMatrix x) {
        return Batch.addToEveryRow(x.mult(W1), b1);
    }

    private static SimpleMatrix sigmoid(SimpleMatrix a) {
        SimpleMatrix z = a.copy();
        for (int i = 0; i < z.getNumElements(); i++) {
            z.set(i, 1 / (1 + Math.exp(-a.get(i))));
        }
        return z;
    }

    private static SimpleMatrix softmax(SimpleMatrix scores) {
        SimpleMatrix p = scores.copy();
        for (int i = 0; i < p.getNumRows(); i++) {
            double max = scores.getRow(i).elementMax();
            double sum = 0;
            for (int j = 0; j < p.getNumCols(); j++) {
                p.set(i, j, Math.exp(scores.get(i, j) - max));
                sum += p.get(i, j);
            }
            for (int j = 0; j < p.getNumCols(); j++) {
                p.set(i, j, p.get(i, j) / sum);
            }
        }
        return p;
    }

    @Override
    public SimpleMatrix predict(SimpleMatrix x) {
        SimpleMatrix z1 = sigmoid(a1(x));
        return softmax(Batch.addToEveryRow(z1.mult(W2), b2));
    }

    // ---- 2. Loss ---------------------------------------------------------------------------------------------------

    @Override
    public double loss(SimpleMatrix x, SimpleMatrix t) {
        SimpleMatrix y = predict(x);
        double loss = 0;
        for (int i = 0; i < y.getNumRows(); i++) {
            for (int j = 0; j < y.getNumCols(); j++) {
                if (t.get(i, j) == 1) {
                    loss -= Math.log(Math.max(y.get(i, j), 1e-300));
                }
            }
        }
        return loss / y.getNumRows();
    }

    // ---- 3. Accuracy -----------------------------------------------------------------------------------------------

    @Override
    public double accuracy(SimpleMatrix x, SimpleMatrix t) {
        int[] predicted = Batch.argMaxOfEveryRow(predict(x));
        int[] labels = Batch.argMaxOfEveryRow(t);
        int right = 0;
        for (int i = 0; i < labels.length; i++) {
            if (predicted[i] == labels[i]) {
                right++;
            }
        }
        return (double) right / labels.length;
    }

    // ---- 4. Gradient -----------------------------------------------------------------------------------------------

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix x, SimpleMatrix t) {
        SimpleMatrix dy = predict(x).minus(t).divide(x.getNumRows());

        SimpleMatrix a1 = a1(x);
        SimpleMatrix z1 = sigmoid(a1);
        SimpleMatrix dW2 = z1.transpose().mult(dy);
        SimpleMatrix db2 = Batch.sumOverRows(dy);
        SimpleMatrix dz1 = dy.mult(W2.transpose());
        SimpleMatrix dW1 = x.transpose().mult(dz1);
        SimpleMatrix db1 = Batch.sumOverRows(dz1);
        return Map.of("W1", dW1, "b1", db1, "W2", dW2, "b2", db2);
    }

    // ---- 5. Update -------------------------------------------------------------------------------------------------

    @Override
    public void update(Map<String, SimpleMatrix> gradients, double learningRate) {
        W1 = W1.minus(gradients.get("W1").scale(learningRate));
        b1 = b1.minus(gradients.get("b1").scale(learningRate));
        W2 = W2.minus(gradients.get("W2").scale(learningRate));
        b2 = b2.minus(gradients.get("b2").scale(learningRate));
    }

    @Override
    public Map<String, SimpleMatrix> parameters() {
        return Map.of("W1", W1, "b1", b1, "W2", W2, "b2", b2);
    }
}
