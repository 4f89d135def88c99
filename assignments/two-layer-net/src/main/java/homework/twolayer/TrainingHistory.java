package homework.twolayer;

/**
 * What a training went through.
 *
 * @param loss one value per iteration: the loss of its mini-batch, penalty included, before the step changed the
 *     parameters
 * @param trainAccuracy one value per epoch, measured after its last iteration: the share, 0 to 1, of all training samples
 *     whose predicted class is their label
 * @param validationAccuracy the same share of the validation samples
 */
public record TrainingHistory(double[] loss, double[] trainAccuracy, double[] validationAccuracy) {}
