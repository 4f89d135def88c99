package reference.linear;

import homework.linear.NeighborClassifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** {@link NearestNeighbor}, asking at every place where students are known to err whether to err there. */
final class FlawedNeighbors implements NeighborClassifier {
    private final Set<String> mistakes;

    FlawedNeighbors(Set<String> mistakes) {
        this.mistakes = mistakes;
    }

    private boolean makes(String mistake) {
        return mistakes.contains(mistake);
    }

    @Override
    public double l1Distance(SimpleMatrix a, SimpleMatrix b) {
        double sum = 0;
        double largest = 0;
        for (int i = 0; i < a.getNumElements(); i++) {
            double difference = a.get(i) - b.get(i);
            boolean squared = makes("distance-squared") || makes("distance-euclidean");
            boolean signed = makes("distance-signed") || makes("distance-absolute-too-late");
            sum += squared ? difference * difference : signed ? difference : Math.abs(difference);
            largest = Math.max(largest, Math.abs(difference));
        }
        if (makes("distance-largest")) {
            return largest;
        }
        sum = makes("distance-euclidean") ? Math.sqrt(sum) : sum;
        sum = makes("distance-absolute-too-late") ? Math.abs(sum) : sum;
        return makes("distance-mean") ? sum / a.getNumElements() : sum;
    }

    @Override
    public int[] predict(SimpleMatrix trainX, int[] trainY, SimpleMatrix testX, int k) {
        int[] predicted = new int[testX.getNumRows()];
        for (int i = 0; i < predicted.length; i++) {
            predicted[i] = winner(nearest(trainX, testX.getRow(i), k), trainY);
        }
        return predicted;
    }

    private int[] nearest(SimpleMatrix trainX, SimpleMatrix sample, int k) {
        double[] distance = new double[trainX.getNumRows()];
        for (int i = 0; i < distance.length; i++) {
            distance[i] = l1Distance(trainX.getRow(i), sample);
        }
        int voters = makes("nearest-only") ? 1 : k;
        voters += makes("one-neighbor-too-many") ? 1 : makes("one-neighbor-too-few") ? -1 : 0;
        int laterFirst = makes("distance-tie-later") ? -1 : 1;
        int farFirst = makes("farthest-neighbors") ? -1 : 1;
        return IntStream.range(0, distance.length)
                .boxed()
                .sorted((i, j) -> distance[i] == distance[j]
                        ? laterFirst * Integer.compare(i, j)
                        : farFirst * Double.compare(distance[i], distance[j]))
                .limit(voters)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int winner(int[] neighbors, int[] labels) {
        if (makes("labels-averaged")) {
            return (int) Math.round(Arrays.stream(neighbors)
                    .mapToDouble(i -> labels[i])
                    .average()
                    .orElse(0));
        }
        int[] votes = new int[Arrays.stream(labels).max().orElseThrow() + 1];
        int[] nearestOf = new int[votes.length];
        for (int n = neighbors.length - 1; n >= 0; n--) {
            votes[labels[neighbors[n]]]++;
            nearestOf[labels[neighbors[n]]] = n;
        }
        int winner = 0;
        for (int c = 1; c < votes.length; c++) {
            boolean tie = votes[c] == votes[winner];
            boolean winsTie = makes("vote-tie-largest") || makes("vote-tie") && nearestOf[c] < nearestOf[winner];
            if (votes[c] > votes[winner] || tie && winsTie) {
                winner = c;
            }
        }
        return makes("returns-votes-not-class") ? votes[winner] : winner;
    }

    @Override
    public double crossValidate(SimpleMatrix X, int[] y, int folds, int k) {
        int size = y.length / folds;
        double sum = 0;
        double best = 0;
        double last = 0;
        for (int fold = 0; fold < folds; fold++) {
            int held = fold;
            int[] inside = IntStream.range(0, y.length)
                    .filter(i -> (makes("folds-interleaved") ? i % folds : i / size) == held)
                    .toArray();
            int[] others = IntStream.range(0, y.length)
                    .filter(i -> (makes("folds-interleaved") ? i % folds : i / size) != held)
                    .toArray();
            last = share(X, y, makes("held-out-in-training") ? all(y.length) : others, inside, k);
            if (makes("training-and-held-out-swapped")) {
                last = share(X, y, inside, others, k);
            }
            sum += last;
            best = Math.max(best, last);
        }
        double accuracy = makes("only-last-fold")
                ? last
                : makes("best-fold-for-mean") ? best : makes("folds-summed") ? sum : sum / folds;
        return makes("error-for-accuracy") ? 1 - accuracy : accuracy;
    }

    private static int[] all(int count) {
        return IntStream.range(0, count).toArray();
    }

    private double share(SimpleMatrix X, int[] y, int[] train, int[] test, int k) {
        int[] predicted = predict(rows(X, train), labels(y, train), rows(X, test), k);
        int[] right = labels(y, test);
        double count = IntStream.range(0, right.length)
                .filter(i -> predicted[i] == right[i])
                .count();
        if (makes("accuracy-not-divided")) {
            return count;
        }
        return makes("accuracy-in-whole-numbers") ? Math.floor(count / right.length) : count / right.length;
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
