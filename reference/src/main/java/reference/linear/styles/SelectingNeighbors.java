package reference.linear.styles;

import homework.linear.NeighborClassifier;
import java.util.Arrays;
import org.ejml.simple.SimpleMatrix;

/** Picks the nearest sample k times, crossing off those it has had; counts right predictions over all folds at once. */
final class SelectingNeighbors implements NeighborClassifier {

    @Override
    public double l1Distance(SimpleMatrix a, SimpleMatrix b) {
        double sum = 0;
        for (int j = a.getNumCols() - 1; j >= 0; j--) {
            for (int i = 0; i < a.getNumRows(); i++) {
                double difference = a.get(i, j) - b.get(i, j);
                sum += difference < 0 ? -difference : difference;
            }
        }
        return sum;
    }

    @Override
    public int[] predict(SimpleMatrix trainX, int[] trainY, SimpleMatrix testX, int k) {
        int classes = 0;
        for (int label : trainY) {
            classes = Math.max(classes, label + 1);
        }
        int[] predicted = new int[testX.getNumRows()];
        for (int t = 0; t < predicted.length; t++) {
            double[] distances = new double[trainY.length];
            for (int i = 0; i < distances.length; i++) {
                distances[i] = l1Distance(testX.rows(t, t + 1), trainX.rows(i, i + 1));
            }
            int[] votes = new int[classes];
            for (int voter = 0; voter < k; voter++) {
                int nearest = 0;
                for (int i = 1; i < distances.length; i++) {
                    if (distances[i] < distances[nearest]) {
                        nearest = i;
                    }
                }
                votes[trainY[nearest]]++;
                distances[nearest] = Double.POSITIVE_INFINITY;
            }
            int most = Arrays.stream(votes).max().orElseThrow();
            while (votes[predicted[t]] < most) {
                predicted[t]++;
            }
        }
        return predicted;
    }

    @Override
    public double crossValidate(SimpleMatrix X, int[] y, int folds, int k) {
        int size = y.length / folds;
        int right = 0;
        for (int start = 0; start < y.length; start += size) {
            SimpleMatrix train = X.rows(0, start).concatRows(X.rows(start + size, y.length));
            int[] labels = new int[y.length - size];
            System.arraycopy(y, 0, labels, 0, start);
            System.arraycopy(y, start + size, labels, start, labels.length - start);
            int[] predicted = predict(train, labels, X.rows(start, start + size), k);
            for (int i = 0; i < size; i++) {
                right += predicted[i] == y[start + i] ? 1 : 0;
            }
        }
        return (double) right / y.length;
    }
}
