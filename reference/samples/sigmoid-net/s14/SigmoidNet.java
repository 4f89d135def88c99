package homework.sigmoidnet;

import homework.Batch;
import homework.NotWritten;
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
        // Given: the gradient with respect to the scores a2, N x C. The division by N happens here and nowhere else.
        SimpleMatrix dy = predict(x).minus(t).divide(x.getNumRows());

        // TODO 4a: from dy to the gradients of W2 and b2; each has the shape of its parameter.
        // TODO 4b: from dy back to z1, and from there through the sigmoid to a1.
        // TODO 4c: from a1 to the gradients of W1 and b1.
        //          Return the four under the keys "W1", "b1", "W2", "b2", and leave the parameters as they are.
        throw new NotWritten("SigmoidNet.gradient");
    }

    // ---- 5. Update -------------------------------------------------------------------------------------------------

    /** One step of the training loop in {@link TrainOnDigits}. */
    @Override
    public void update(Map<String, SimpleMatrix> gradients, double learningRate) {
        // TODO 5: move each of the four parameters against its gradient. The matrices in the map belong to the caller.
        throw new NotWritten("SigmoidNet.update");
    }

    // ---- Given -----------------------------------------------------------------------------------------------------

    @Override
    public Map<String, SimpleMatrix> parameters() {
        return Map.of("W1", W1, "b1", b1, "W2", W2, "b2", b2);
    }
}
