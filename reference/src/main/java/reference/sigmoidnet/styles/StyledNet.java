package reference.sigmoidnet.styles;

import homework.sigmoidnet.SigmoidClassifier;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.ejml.simple.SimpleMatrix;

/** Parameters in one map and moved in place; the accuracy takes the last of equal probabilities. */
abstract class StyledNet implements SigmoidClassifier {
    private final Map<String, SimpleMatrix> parameters = new TreeMap<>();

    StyledNet(Map<String, SimpleMatrix> parameters) {
        parameters.forEach((name, value) -> this.parameters.put(name, value.copy()));
    }

    final SimpleMatrix parameter(String name) {
        return parameters.get(name);
    }

    @Override
    public final Map<String, SimpleMatrix> parameters() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public double accuracy(SimpleMatrix x, SimpleMatrix t) {
        SimpleMatrix y = predict(x);
        int right = 0;
        for (int i = 0; i < y.getNumRows(); i++) {
            if (lastLargest(y, i) == lastLargest(t, i)) {
                right++;
            }
        }
        return (double) right / y.getNumRows();
    }

    private static int lastLargest(SimpleMatrix m, int row) {
        double best = Double.NEGATIVE_INFINITY;
        int at = -1;
        for (int j = 0; j < m.getNumCols(); j++) {
            if (m.get(row, j) >= best) {
                best = m.get(row, j);
                at = j;
            }
        }
        return at;
    }

    @Override
    public void update(Map<String, SimpleMatrix> gradients, double learningRate) {
        for (Map.Entry<String, SimpleMatrix> each : parameters.entrySet()) {
            SimpleMatrix parameter = each.getValue();
            SimpleMatrix gradient = gradients.get(each.getKey());
            for (int i = 0; i < parameter.getNumElements(); i++) {
                parameter.set(i, parameter.get(i) - learningRate * gradient.get(i));
            }
        }
    }
}
