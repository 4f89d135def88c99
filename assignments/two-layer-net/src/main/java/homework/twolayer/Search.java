package homework.twolayer;

/** Looks for the hyper-parameters with which a {@link TwoLayerNet} predicts unseen samples best. */
public interface Search {

    /**
     * Random search: trains a fresh net with random hyper-parameters, several times, and keeps the best.
     *
     * <p>Each of the {@code plan.trials()} trials
     *
     * <ul>
     *   <li>draws a hidden size from the candidates, each with the same chance, and a learning rate and a
     *       regularization from their ranges, both log-uniformly: the logarithm is uniform, so that .001 to .01 is as
     *       likely as .01 to .1 (a bound may be missed by rounding);
     *   <li>makes a new net from {@link Initial#parameters}, with any seed, and trains it on {@code X} and {@code y}
     *       with {@code plan.training()}, in which the drawn learning rate and regularization replace the given ones;
     *   <li>measures the share, 0 to 1, of the validation samples that the trained net predicts right.
     * </ul>
     *
     * <p>The best trial is one with the highest validation accuracy. Neither argument is changed.
     *
     * @param data with D columns and {@code data.classes()} classes
     * @return all trials in the order they were made, and the best of them
     */
    SearchResult search(ImageData data, SearchPlan plan);
}
