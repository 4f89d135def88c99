package homework.twolayer;

/**
 * Where {@link Search} looks and how long.
 *
 * @param hiddenSizes candidates for the number of hidden units, at least one
 * @param learningRate bounds of the learning rate
 * @param regularization bounds of the regularization
 * @param weightScale standard deviation of the initial weights
 * @param trials number of nets to train, at least 1
 * @param seed for the random generator that draws the hyper-parameters
 * @param training the plan of every trial, except for its learning rate and regularization
 */
public record SearchPlan(
        int[] hiddenSizes,
        Range learningRate,
        Range regularization,
        double weightScale,
        int trials,
        long seed,
        TrainingPlan training) {

    public SearchPlan {
        if (hiddenSizes.length == 0) {
            throw new IllegalArgumentException("a search needs at least one hidden size to choose from");
        }
        if (trials < 1) {
            throw new IllegalArgumentException("the number of trials must be at least 1, but is " + trials);
        }
    }

    /**
     * Two bounds, both included.
     *
     * @param from above 0, so that it has a logarithm
     * @param to at least {@code from}
     */
    public record Range(double from, double to) {
        public Range {
            if (!(from > 0) || !(to >= from) || Double.isInfinite(to)) {
                throw new IllegalArgumentException(
                        "a range must rise from a number above 0, but goes from " + from + " to " + to);
            }
        }
    }
}
