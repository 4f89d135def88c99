package reference.twolayer;

import homework.Batch;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/** From scores to classes, with the mistakes that are made on the way. */
final class FlawedPrediction {
    private FlawedPrediction() {}

    static int[] of(SimpleMatrix scores, Set<String> mistakes) {
        if (mistakes.contains("argmax-wrong-axis")) {
            return Batch.argMaxOfEveryRow(scores.transpose());
        }
        if (mistakes.contains("argmax-from-zero")) {
            return argMaxFromZero(scores);
        }
        int[] best = Batch.argMaxOfEveryRow(scores);
        if (mistakes.contains("returns-score-not-class")) {
            for (int i = 0; i < best.length; i++) {
                best[i] = (int) scores.get(i, best[i]);
            }
        }
        return best;
    }

    private static int[] argMaxFromZero(SimpleMatrix scores) {
        int[] best = new int[scores.getNumRows()];
        for (int i = 0; i < best.length; i++) {
            double largest = 0;
            for (int j = 0; j < scores.getNumCols(); j++) {
                if (scores.get(i, j) > largest) {
                    largest = scores.get(i, j);
                    best[i] = j;
                }
            }
        }
        return best;
    }

    /** The share of right predictions; too few predictions are wrong ones. */
    static double accuracy(int[] predicted, int[] y) {
        int right = 0;
        for (int i = 0; i < Math.min(predicted.length, y.length); i++) {
            if (predicted[i] == y[i]) {
                right++;
            }
        }
        return (double) right / y.length;
    }
}
