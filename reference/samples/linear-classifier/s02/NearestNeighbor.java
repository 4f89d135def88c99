package homework.linear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ejml.simple.SimpleMatrix;

public final class NearestNeighbor implements NeighborClassifier {

    private record Candidate(double distance, int label) {}

    public NearestNeighbor() {}

    @Override
    public double l1Distance(SimpleMatrix a, SimpleMatrix b) {
        return a.minus(b).elementOp((int i, int j, double v) -> Math.abs(v)).elementSum();
    }

    @Override
    public int[] predict(SimpleMatrix trainX, int[] trainY, SimpleMatrix testX, int k) {
        int[] classes = new int[testX.getNumRows()];
        for (int t = 0; t < classes.length; t++) {
            List<Candidate> candidates = new ArrayList<>();
            for (int i = 0; i < trainY.length; i++) {
                candidates.add(new Candidate(l1Distance(testX.getRow(t), trainX.getRow(i)), trainY[i]));
            }
            candidates.sort(Comparator.comparingDouble(Candidate::distance));
            Map<Integer, Integer> votes = new TreeMap<>();
            candidates.subList(0, k).forEach(c -> votes.merge(c.label(), 1, Integer::sum));
            int most = 0;
            for (Map.Entry<Integer, Integer> entry : votes.entrySet()) {
                if (entry.getValue() > most) {
                    most = entry.getValue();
                    classes[t] = entry.getKey();
                }
            }
        }
        return classes;
    }

    @Override
    public double crossValidate(SimpleMatrix X, int[] y, int folds, int k) {
        int size = y.length / folds;
        int right = 0;
        for (int from = 0; from < y.length; from += size) {
            List<SimpleMatrix> rows = new ArrayList<>();
            List<Integer> labels = new ArrayList<>();
            for (int i = 0; i < y.length; i++) {
                if (i / size != from / size) {
                    rows.add(X.getRow(i));
                    labels.add(y[i]);
                }
            }
            SimpleMatrix train = rows.get(0).concatRows(rows.subList(1, rows.size()).toArray(SimpleMatrix[]::new));
            int[] got = predict(
                    train, labels.stream().mapToInt(Integer::intValue).toArray(), X.rows(from, from + size), k);
            for (int i = 0; i < size; i++) {
                right += got[i] == y[from + i] ? 1 : 0;
            }
        }
        return (double) right / y.length;
    }
}
