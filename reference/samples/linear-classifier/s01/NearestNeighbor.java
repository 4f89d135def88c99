package homework.linear;

import org.ejml.simple.SimpleMatrix;

public final class NearestNeighbor implements NeighborClassifier {

    public NearestNeighbor() {}

    @Override
    public double l1Distance(SimpleMatrix a, SimpleMatrix b) {
        double distance = 0;
        for (int i = 0; i < a.getNumRows(); i++) {
            for (int j = 0; j < a.getNumCols(); j++) {
                distance += Math.abs(a.get(i, j) - b.get(i, j));
            }
        }
        return distance;
    }

    @Override
    public int[] predict(SimpleMatrix trainX, int[] trainY, SimpleMatrix testX, int k) {
        int[] result = new int[testX.getNumRows()];
        int n = trainX.getNumRows();
        int classes = 0;
        for (int label : trainY) {
            classes = Math.max(classes, label + 1);
        }
        for (int t = 0; t < result.length; t++) {
            double[] dist = new double[n];
            for (int i = 0; i < n; i++) {
                dist[i] = l1Distance(trainX.getRow(i), testX.getRow(t));
            }
            boolean[] used = new boolean[n];
            int[] votes = new int[classes];
            for (int round = 0; round < k; round++) {
                int best = -1;
                for (int i = 0; i < n; i++) {
                    if (!used[i] && (best < 0 || dist[i] < dist[best])) {
                        best = i;
                    }
                }
                used[best] = true;
                votes[trainY[best]]++;
            }
            int winner = 0;
            for (int c = 1; c < classes; c++) {
                if (votes[c] > votes[winner]) {
                    winner = c;
                }
            }
            result[t] = winner;
        }
        return result;
    }

    @Override
    public double crossValidate(SimpleMatrix X, int[] y, int folds, int k) {
        int n = y.length;
        int size = n / folds;
        double total = 0;
        for (int f = 0; f < folds; f++) {
            int start = f * size;
            SimpleMatrix trainX = new SimpleMatrix(n - size, X.getNumCols());
            int[] trainY = new int[n - size];
            int at = 0;
            for (int i = 0; i < n; i++) {
                if (i < start || i >= start + size) {
                    trainX.setRow(at, X.getRow(i));
                    trainY[at] = y[i];
                    at++;
                }
            }
            int[] predicted = predict(trainX, trainY, X.rows(start, start + size), k);
            int right = 0;
            for (int i = 0; i < size; i++) {
                if (predicted[i] == y[start + i]) {
                    right++;
                }
            }
            total += (double) right / size;
        }
        return total / folds;
    }
}
