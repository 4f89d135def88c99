package reference.linear.styles;

import homework.linear.NeighborClassifier;
import org.ejml.simple.SimpleMatrix;

/** Distances and accuracies in {@code float}. */
final class FloatNeighbors implements NeighborClassifier {

    @Override
    public double l1Distance(SimpleMatrix a, SimpleMatrix b) {
        float sum = 0;
        for (int i = 0; i < a.getNumElements(); i++) {
            sum += Math.abs((float) a.get(i) - (float) b.get(i));
        }
        return sum;
    }

    @Override
    public int[] predict(SimpleMatrix trainX, int[] trainY, SimpleMatrix testX, int k) {
        int[] predicted = new int[testX.getNumRows()];
        for (int t = 0; t < predicted.length; t++) {
            int classes = 0;
            float[] distances = new float[trainY.length];
            for (int i = 0; i < distances.length; i++) {
                distances[i] = (float) l1Distance(trainX.getRow(i), testX.getRow(t));
                classes = Math.max(classes, trainY[i] + 1);
            }
            int[] votes = new int[classes];
            for (int i = 0; i < distances.length; i++) {
                int nearer = 0;
                for (int j = 0; j < distances.length; j++) {
                    if (distances[j] < distances[i] || distances[j] == distances[i] && j < i) {
                        nearer++;
                    }
                }
                votes[trainY[i]] += nearer < k ? 1 : 0;
            }
            for (int c = 1; c < classes; c++) {
                predicted[t] = votes[c] > votes[predicted[t]] ? c : predicted[t];
            }
        }
        return predicted;
    }

    @Override
    public double crossValidate(SimpleMatrix X, int[] y, int folds, int k) {
        float mean = 0;
        int size = y.length / folds;
        for (int start = 0; start < y.length; start += size) {
            SimpleMatrix train = X.rows(0, start).concatRows(X.rows(start + size, y.length));
            int[] labels = new int[y.length - size];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = y[i < start ? i : i + size];
            }
            int[] predicted = predict(train, labels, X.rows(start, start + size), k);
            float right = 0;
            for (int i = 0; i < size; i++) {
                right += predicted[i] == y[start + i] ? 1 : 0;
            }
            mean += right / size / folds;
        }
        return mean;
    }
}
