package homework;

import org.ejml.simple.SimpleMatrix;

/**
 * The three things a batch of rows needs and {@link SimpleMatrix} lacks. A batch of N samples with D values each is an
 * N x D matrix: one sample per row.
 */
public final class Batch {
    private Batch() {}

    /**
     * Adds one row to every row of a batch, as a layer adds its biases.
     *
     * @param batch N x D
     * @param row D values, as 1 x D or D x 1
     * @return a new N x D matrix
     * @throws IllegalArgumentException if the row does not have D values
     */
    public static SimpleMatrix addToEveryRow(SimpleMatrix batch, SimpleMatrix row) {
        if (!row.isVector() || row.getNumElements() != batch.getNumCols()) {
            throw new IllegalArgumentException("a batch of " + shape(batch) + " needs a row of " + batch.getNumCols()
                    + " values, but got " + shape(row));
        }
        SimpleMatrix sum = batch.copy();
        for (int i = 0; i < sum.getNumRows(); i++) {
            for (int j = 0; j < sum.getNumCols(); j++) {
                sum.set(i, j, sum.get(i, j) + row.get(j));
            }
        }
        return sum;
    }

    /**
     * Adds all rows of a batch up.
     *
     * @param batch N x D
     * @return 1 x D, the sum of each column; zeros when the batch has no row
     */
    public static SimpleMatrix sumOverRows(SimpleMatrix batch) {
        SimpleMatrix sum = new SimpleMatrix(1, batch.getNumCols());
        for (int i = 0; i < batch.getNumRows(); i++) {
            for (int j = 0; j < batch.getNumCols(); j++) {
                sum.set(0, j, sum.get(0, j) + batch.get(i, j));
            }
        }
        return sum;
    }

    /**
     * Where each row is largest: the predicted class when the row holds scores.
     *
     * @param batch N x D with D at least 1
     * @return N column indices, each in 0..D-1; the first one where a row has ties
     * @throws IllegalArgumentException if the rows are empty
     */
    public static int[] argMaxOfEveryRow(SimpleMatrix batch) {
        if (batch.getNumCols() == 0) {
            throw new IllegalArgumentException("rows without values have no largest one");
        }
        int[] largest = new int[batch.getNumRows()];
        for (int i = 0; i < largest.length; i++) {
            for (int j = 1; j < batch.getNumCols(); j++) {
                if (batch.get(i, j) > batch.get(i, largest[i])) {
                    largest[i] = j;
                }
            }
        }
        return largest;
    }

    private static String shape(SimpleMatrix m) {
        return m.getNumRows() + " x " + m.getNumCols();
    }
}
