package homework.sigmoidnet;

import homework.Batch;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

public final class SigmoidNet implements SigmoidClassifier {
    private Dense first;
    private Dense second;

    public SigmoidNet(Map<String, SimpleMatrix> parameters) {
        first = new Dense(parameters.get("W1").copy(), parameters.get("b1").copy());
        second = new Dense(parameters.get("W2").copy(), parameters.get("b2").copy());
    }

    @Override
    public SimpleMatrix predict(SimpleMatrix x) {
        return logProbabilities(Activation.sigmoid(first.forward(x))).elementExp();
    }

    private SimpleMatrix logProbabilities(SimpleMatrix z1) {
        return Activation.logSoftmax(second.forward(z1));
    }

    @Override
    public double loss(SimpleMatrix x, SimpleMatrix t) {
        SimpleMatrix logs = logProbabilities(Activation.sigmoid(first.forward(x)));
        return -logs.elementMult(t).elementSum() / t.getNumRows();
    }

    @Override
    public double accuracy(SimpleMatrix x, SimpleMatrix t) {
        int[] predicted = Batch.argMaxOfEveryRow(predict(x));
        double sum = 0;
        for (int i = 0; i < predicted.length; i++) {
            sum += t.get(i, predicted[i]);
        }
        return sum / predicted.length;
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix x, SimpleMatrix t) {
        var z1 = Activation.sigmoid(first.forward(x));
        var dy = logProbabilities(z1).elementExp().minus(t).divide(x.getNumRows());
        var da1 = Activation.sigmoidBackward(second.toInput(dy), z1);
        return Map.of(
                "W1", first.toWeights(x, da1),
                "b1", Batch.sumOverRows(da1),
                "W2", second.toWeights(z1, dy),
                "b2", Batch.sumOverRows(dy));
    }

    @Override
    public void update(Map<String, SimpleMatrix> gradients, double learningRate) {
        first = first.step(gradients.get("W1"), gradients.get("b1"), learningRate);
        second = second.step(gradients.get("W2"), gradients.get("b2"), learningRate);
    }

    @Override
    public Map<String, SimpleMatrix> parameters() {
        return Map.of("W1", first.W(), "b1", first.b(), "W2", second.W(), "b2", second.b());
    }
}
