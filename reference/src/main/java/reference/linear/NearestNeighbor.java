package reference.linear;

import homework.linear.NeighborClassifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** The model solution: sort the training samples by distance, let the first k vote. */
public final class NearestNeighbor implements NeighborClassifier {

    @Override
    public double l1Distance(SimpleMatrix a, SimpleMatrix b) {
        double sum = 0;
        for (int i = 0; i < a.getNumElements(); i++) {
            sum += Math.abs(a.get(i) - b.get(i));
        }
        return sum;
    }

    @Override
    public int[] predict(SimpleMatrix trainX, int[] trainY, SimpleMatrix testX, int k) {
        int[] predicted = new int[testX.getNumRows()];
        for (int i = 0; i < predicted.length; i++) {
            predicted[i] = winner(nearest(trainX, testX.getRow(i), k), trainY);
        }
        return predicted;
    }

    /** The rows of the k nearest training samples. The sort is stable: of equally far ones the earlier stays first. */
    private int[] nearest(SimpleMatrix trainX, SimpleMatrix sample, int k) {
        double[] distance = new double[trainX.getNumRows()];
        for (int i = 0; i < distance.length; i++) {
            distance[i] = l1Distance(trainX.getRow(i), sample);
        }
        return IntStream.range(0, distance.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> distance[i]))
                .limit(k)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int winner(int[] neighbors, int[] labels) {
        int[] votes = new int[Arrays.stream(labels).max().orElseThrow() + 1];
        for (int neighbor : neighbors) {
            votes[labels[neighbor]]++;
        }
        int winner = 0;
        for (int c = 1; c < votes.length; c++) {
            if (votes[c] > votes[winner]) { // not >=: a tie stays with the smaller class
                winner = c;
            }
        }
        return winner;
    }

    @Override
    public double crossValidate(SimpleMatrix X, int[] y, int folds, int k) {
        int size = y.length / folds;
        double sum = 0;
        for (int fold = 0; fold < folds; fold++) {
            int from = fold * size;
            int to = from + size;
            int[] others = IntStream.range(0, y.length)
                    .filter(i -> i < from || i >= to)
                    .toArray();
            int[] predicted = predict(rows(X, others), labels(y, others), X.rows(from, to), k);
            int right = 0;
            for (int i = 0; i < size; i++) {
                if (predicted[i] == y[from + i]) {
                    right++;
                }
            }
            sum += (double) right / size;
        }
        return sum / folds;
    }

    private static SimpleMatrix rows(SimpleMatrix X, int[] which) {
        SimpleMatrix rows = new SimpleMatrix(which.length, X.getNumCols());
        for (int i = 0; i < which.length; i++) {
            rows.insertIntoThis(i, 0, X.getRow(which[i]));
        }
        return rows;
    }

    private static int[] labels(int[] y, int[] which) {
        return Arrays.stream(which).map(i -> y[i]).toArray();
    }
}
