package homework.twolayer;

/**
 * How to train: everything that {@link TwoLayerClassifier#train} needs besides the samples.
 *
 * @param learningRate how far the first step goes along the gradient; 0 measures without learning
 * @param learningRateDecay the factor on the learning rate after every epoch; 1 keeps it
 * @param regularization the strength of the penalty in every step's loss and gradient
 * @param iterations number of steps, at least 1
 * @param batchSize samples per step, at least 1; may be larger than the training set
 * @param seed for the random generator that draws the batches
 */
public record TrainingPlan(
        double learningRate,
        double learningRateDecay,
        double regularization,
        int iterations,
        int batchSize,
        long seed) {

    public TrainingPlan {
        notNegative("learning rate", learningRate);
        notNegative("learning-rate decay", learningRateDecay);
        notNegative("regularization", regularization);
        atLeastOne("number of iterations", iterations);
        atLeastOne("batch size", batchSize);
    }

    /** The same plan with another learning rate and regularization. */
    public TrainingPlan with(double newLearningRate, double newRegularization) {
        return new TrainingPlan(newLearningRate, learningRateDecay, newRegularization, iterations, batchSize, seed);
    }

    /** How many iterations make an epoch: {@code samples / batchSize} rounded down, and at least 1. */
    public int iterationsPerEpoch(int samples) {
        return Math.max(1, samples / batchSize);
    }

    /** How many epochs the iterations fill, counting a last one that is not full. */
    public int epochs(int samples) {
        int perEpoch = iterationsPerEpoch(samples);
        return iterations / perEpoch + (iterations % perEpoch == 0 ? 0 : 1);
    }

    private static void notNegative(String name, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("the " + name + " must be at least 0 and finite, but is " + value);
        }
    }

    private static void atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("the " + name + " must be at least 1, but is " + value);
        }
    }
}
