package reference.linear.styles;

import homework.linear.NeighborClassifier;
import java.util.Comparator;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Records in a priority queue, votes in a sorted map, parallel streams around them. */
final class QueueNeighbors implements NeighborClassifier {

    private record Neighbor(double distance, int row, int label) {}

    @Override
    public double l1Distance(SimpleMatrix a, SimpleMatrix b) {
        return IntStream.range(0, a.getNumElements())
                .parallel()
                .mapToDouble(i -> Math.max(a.get(i) - b.get(i), b.get(i) - a.get(i)))
                .sum();
    }

    @Override
    public int[] predict(SimpleMatrix trainX, int[] trainY, SimpleMatrix testX, int k) {
        return IntStream.range(0, testX.getNumRows())
                .parallel()
                .map(t -> vote(trainX, trainY, testX.getRow(t), k))
                .toArray();
    }

    private int vote(SimpleMatrix trainX, int[] trainY, SimpleMatrix sample, int k) {
        PriorityQueue<Neighbor> queue = new PriorityQueue<>(
                Comparator.comparingDouble(Neighbor::distance).thenComparingInt(Neighbor::row));
        for (int i = 0; i < trainY.length; i++) {
            queue.add(new Neighbor(l1Distance(trainX.getRow(i), sample), i, trainY[i]));
        }
        Map<Integer, Integer> votes = new TreeMap<>();
        for (int i = 0; i < k; i++) {
            votes.merge(queue.remove().label(), 1, Integer::sum);
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }

    @Override
    public double crossValidate(SimpleMatrix X, int[] y, int folds, int k) {
        int size = y.length / folds;
        return IntStream.range(0, folds)
                .mapToDouble(fold -> accuracy(X, y, fold * size, size, k))
                .average()
                .orElseThrow();
    }

    private double accuracy(SimpleMatrix X, int[] y, int start, int size, int k) {
        int[] rows = IntStream.concat(IntStream.range(0, start), IntStream.range(start + size, y.length))
                .toArray();
        SimpleMatrix train = new SimpleMatrix(rows.length, X.getNumCols());
        IntStream.range(0, rows.length).forEach(i -> train.setRow(i, X.getRow(rows[i])));
        int[] labels = IntStream.of(rows).map(i -> y[i]).toArray();
        int[] predicted = predict(train, labels, X.rows(start, start + size), k);
        return IntStream.range(0, size)
                        .filter(i -> predicted[i] == y[start + i])
                        .count()
                / (double) size;
    }
}
