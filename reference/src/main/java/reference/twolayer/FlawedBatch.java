package reference.twolayer;

import homework.twolayer.TrainingPlan;
import java.util.Random;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/** The training set that mini-batches are drawn from, with the mistakes that are made in drawing. */
final class FlawedBatch {
    private final SimpleMatrix X;
    private final int[] y;
    private final int size;
    private final Set<String> mistakes;
    private final int[] shuffled; // of shuffle-duplicates-rows

    FlawedBatch(SimpleMatrix X, int[] y, TrainingPlan plan, Set<String> mistakes) {
        this.X = X;
        this.y = y;
        this.size = plan.batchSize();
        this.mistakes = mistakes;
        this.shuffled = overwritten(y.length, new Random(plan.seed()));
    }

    /** A mini-batch. */
    record Drawn(SimpleMatrix X, int[] y) {}

    Drawn draw(Random random) {
        SimpleMatrix batchX = new SimpleMatrix(size, X.getNumCols());
        int[] batchY = new int[size];
        for (int i = 0; i < size; i++) {
            int row = row(i, random);
            int label = mistakes.contains("batch-labels-mismatched") ? random.nextInt(y.length) : row;
            batchX.insertIntoThis(i, 0, X.getRow(row));
            batchY[i] = y[label];
        }
        return new Drawn(batchX, batchY);
    }

    private int row(int i, Random random) {
        if (mistakes.contains("always-same-batch")) {
            return i % y.length;
        }
        int drawn = random.nextInt(y.length);
        return mistakes.contains("shuffle-duplicates-rows") ? shuffled[drawn] : drawn;
    }

    /** A shuffle that copies where it should exchange: some rows come twice and others are lost. */
    private static int[] overwritten(int rows, Random random) {
        int[] order = new int[rows];
        for (int i = 0; i < rows; i++) {
            order[i] = i;
        }
        for (int i = rows - 1; i > 0; i--) {
            order[i] = order[random.nextInt(i)];
        }
        return order;
    }
}
