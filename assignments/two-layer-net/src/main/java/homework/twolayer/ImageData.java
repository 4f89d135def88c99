package homework.twolayer;

import org.ejml.simple.SimpleMatrix;

/**
 * Labelled pictures to train with and others to measure on. A picture is a row: all red values from the top left, row by
 * row, then all green ones, then all blue ones.
 *
 * @param X N x D, the training pictures
 * @param y N labels, each in 0..classes-1
 * @param Xval the validation pictures, never trained with
 * @param yval their labels
 * @param classes C, the number of classes
 */
public record ImageData(SimpleMatrix X, int[] y, SimpleMatrix Xval, int[] yval, int classes) {}
