package reference.twolayer.styles;

import homework.twolayer.TrainingHistory;
import homework.twolayer.TrainingPlan;
import homework.twolayer.TwoLayerClassifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.ejml.simple.SimpleMatrix;

/**
 * Training and prediction in other styles than the model solution's: one flat loop, batches cut from a shuffled list
 * without replacement, parameters in one map and moved in place.
 */
abstract class StyledNet implements TwoLayerClassifier {
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
    public final TrainingHistory train(SimpleMatrix X, int[] y, SimpleMatrix Xval, int[] yval, TrainingPlan plan) {
        Random random = new Random(plan.seed());
        List<Double> losses = new ArrayList<>();
        List<Double> train = new ArrayList<>();
        List<Double> validation = new ArrayList<>();
        List<Integer> waiting = new ArrayList<>();
        double rate = plan.learningRate();
        int perEpoch = plan.iterationsPerEpoch(y.length);
        for (int done = 1; done <= plan.iterations(); done++) {
            int size = Math.min(plan.batchSize(), y.length);
            if (waiting.size() < size) {
                waiting = shuffled(y.length, random);
            }
            List<Integer> batch = waiting.subList(0, size);
            losses.add(step(rows(X, batch), batch.stream().mapToInt(i -> y[i]).toArray(), plan.regularization(), rate));
            waiting = waiting.subList(size, waiting.size());
            if (done % perEpoch == 0 || done == plan.iterations()) {
                train.add(share(predict(X), y));
                validation.add(share(predict(Xval), yval));
            }
            if (done % perEpoch == 0) {
                rate *= plan.learningRateDecay();
            }
        }
        return new TrainingHistory(array(losses), array(train), array(validation));
    }

    private static List<Integer> shuffled(int samples, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < samples; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        return order;
    }

    private static SimpleMatrix rows(SimpleMatrix X, List<Integer> which) {
        return new SimpleMatrix(
                which.stream().map(i -> X.getRow(i).getDDRM().getData()).toArray(double[][]::new));
    }

    private double step(SimpleMatrix X, int[] y, double reg, double rate) {
        double loss = loss(X, y, reg);
        gradient(X, y, reg).forEach((name, value) -> {
            SimpleMatrix parameter = parameters.get(name);
            for (int i = 0; i < value.getNumElements(); i++) {
                parameter.set(i, parameter.get(i) - rate * value.get(i));
            }
        });
        return loss;
    }

    private static double share(int[] predicted, int[] y) {
        double right = 0;
        for (int i = 0; i < y.length; i++) {
            right += predicted[i] == y[i] ? 1 : 0;
        }
        return right / y.length;
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Takes the last of equal scores, where the model solution takes the first. */
    @Override
    public final int[] predict(SimpleMatrix X) {
        SimpleMatrix scores = scores(X);
        int[] classes = new int[X.getNumRows()];
        for (int i = 0; i < classes.length; i++) {
            double best = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < scores.getNumCols(); j++) {
                if (scores.get(i, j) >= best) {
                    best = scores.get(i, j);
                    classes[i] = j;
                }
            }
        }
        return classes;
    }
}
