package homework.twolayer;

import homework.NotWritten;

/** Your random search over hyper-parameters. {@link Search} says exactly what it must do. */
public final class HyperparameterSearch implements Search {

    public HyperparameterSearch() {}

    // ---- 6. Hyper-parameter search ---------------------------------------------------------------------------------

    @Override
    public SearchResult search(ImageData data, SearchPlan plan) {
        // TODO 6a: for each trial draw a hidden size, a learning rate and a regularization. Both rates are drawn
        //          log-uniformly: what do you draw uniformly, then?
        // TODO 6b: train a fresh TwoLayerNet that starts from
        //          Initial.parameters(D, hiddenSize, data.classes(), plan.weightScale(), seed), with
        //          plan.training().with(learningRate, regularization), and note its validation accuracy as a Trial.
        // TODO 6c: return all trials and the best one.
        throw new NotWritten("HyperparameterSearch.search");
    }
}
