package homework.twolayer;

/**
 * One trained net of a {@link Search}.
 *
 * @param hiddenSize number of hidden units
 * @param learningRate the learning rate of its first epoch
 * @param regularization the strength of the penalty
 * @param validationAccuracy share, 0 to 1, of the validation samples that it predicts right after training
 */
public record Trial(int hiddenSize, double learningRate, double regularization, double validationAccuracy) {}
