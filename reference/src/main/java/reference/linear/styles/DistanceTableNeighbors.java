package reference.linear.styles;

import homework.linear.NeighborClassifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** First a table of all distances, then one insertion sort for each row of it. */
final class DistanceTableNeighbors implements NeighborClassifier {

    @Override
    public double l1Distance(SimpleMatrix a, SimpleMatrix b) {
        return a.minus(b).elementOp((int i, int j, double v) -> Math.abs(v)).elementSum();
    }

    @Override
    public int[] predict(SimpleMatrix trainX, int[] trainY, SimpleMatrix testX, int k) {
        SimpleMatrix table = new SimpleMatrix(testX.getNumRows(), trainX.getNumRows());
        for (int t = 0; t < table.getNumRows(); t++) {
            for (int i = 0; i < table.getNumCols(); i++) {
                table.set(t, i, l1Distance(testX.getRow(t), trainX.getRow(i)));
            }
        }
        int[] predicted = new int[testX.getNumRows()];
        for (int t = 0; t < predicted.length; t++) {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < trainY.length; i++) {
                int place = order.size();
                while (place > 0 && table.get(t, order.get(place - 1)) > table.get(t, i)) {
                    place--;
                }
                order.add(place, i);
            }
            List<Integer> labels = new ArrayList<>();
            for (int i : order.subList(0, k)) {
                labels.add(trainY[i]);
            }
            Collections.sort(labels); // the first label of those that occur most is the smallest of them
            int winner = labels.get(0);
            for (int label : labels) {
                if (Collections.frequency(labels, label) > Collections.frequency(labels, winner)) {
                    winner = label;
                }
            }
            predicted[t] = winner;
        }
        return predicted;
    }

    @Override
    public double crossValidate(SimpleMatrix X, int[] y, int folds, int k) {
        double wrong = 0;
        int size = y.length / folds;
        for (int fold = 0; fold < folds; fold++) {
            List<Integer> train = new ArrayList<>();
            List<Integer> held = new ArrayList<>();
            for (int i = 0; i < y.length; i++) {
                (i / size == fold ? held : train).add(i);
            }
            int[] labels = train.stream().mapToInt(i -> y[i]).toArray();
            int[] predicted = predict(rows(X, train), labels, rows(X, held), k);
            for (int i = 0; i < size; i++) {
                wrong += predicted[i] == y[held.get(i)] ? 0 : 1;
            }
        }
        return 1 - wrong / y.length;
    }

    private static SimpleMatrix rows(SimpleMatrix X, List<Integer> which) {
        double[][] rows = new double[which.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = X.getRow(which.get(i)).getDDRM().getData().clone();
        }
        return new SimpleMatrix(rows);
    }
}
