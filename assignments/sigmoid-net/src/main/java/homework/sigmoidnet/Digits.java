package homework.sigmoidnet;

import org.ejml.simple.SimpleMatrix;

/**
 * Labelled pictures of digits to train with and others to measure on. A picture is a row: its pixels from the top left,
 * row by row, from 0 (ground) to about 1 (ink).
 *
 * @param x N x D, the training pictures
 * @param t N x 10, their labels, one-hot
 * @param xTest the test pictures, never trained with
 * @param tTest their labels, one-hot
 */
public record Digits(SimpleMatrix x, SimpleMatrix t, SimpleMatrix xTest, SimpleMatrix tTest) {
    /** The digits 0 to 9. */
    public static final int CLASSES = 10;

    /**
     * Labels as rows that are 1 at the label and 0 elsewhere.
     *
     * @param labels N class indices, each in 0..classes-1
     * @return N x classes
     */
    public static SimpleMatrix oneHot(int[] labels, int classes) {
        SimpleMatrix t = new SimpleMatrix(labels.length, classes);
        for (int i = 0; i < labels.length; i++) {
            t.set(i, labels[i], 1);
        }
        return t;
    }
}
