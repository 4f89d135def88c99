package homework.linear;

import org.ejml.simple.SimpleMatrix;

/**
 * A classifier that learns nothing: it asks the most similar samples that it has seen.
 *
 * <p>N samples of D values are the rows of an N x D matrix, and a label is a class index from 0. How near two samples are
 * is their L1 distance. No method changes its arguments, and each gives the same answer whatever was called before.
 */
public interface NeighborClassifier {

    /**
     * The L1 distance of two pictures, samples or other matrices of the same shape: the sum of the absolute differences
     * of their entries.
     *
     * @return at least 0
     */
    double l1Distance(SimpleMatrix a, SimpleMatrix b);

    /**
     * The class of every test sample, by a vote of its k nearest training samples.
     *
     * <ul>
     *   <li>Every one of the k neighbours has one vote, near or not so near.
     *   <li>Where training samples are equally far away, the one in the earlier row counts as the nearer.
     *   <li>Where classes get equally many votes, the one with the smallest index wins.
     * </ul>
     *
     * @param trainX N x D, the training samples
     * @param trainY their N labels
     * @param testX M x D
     * @param k how many neighbours vote, in 1..N
     * @return M class indices
     */
    int[] predict(SimpleMatrix trainX, int[] trainY, SimpleMatrix testX, int k);

    /**
     * How accurate {@link #predict} is with k neighbours, by cross-validation.
     *
     * <p>The rows are cut, as they stand, into {@code folds} blocks of equal size: the first N / folds rows are the first
     * fold, the next N / folds rows the second, and so on. Each fold in turn is held out and predicted from all the others.
     *
     * @param X N x D
     * @param y N labels
     * @param folds at least 2; N is a multiple of it
     * @param k in 1..N - N / folds
     * @return the mean, over the folds, of the share of right predictions: from 0 to 1
     */
    double crossValidate(SimpleMatrix X, int[] y, int folds, int k);
}
