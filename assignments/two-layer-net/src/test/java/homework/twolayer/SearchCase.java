package homework.twolayer;

import backmark.check.Draw;
import homework.twolayer.SearchPlan.Range;

/**
 * Samples to search with, few, since a search trains many nets.
 *
 * @param data three clouds of points that do not touch
 * @param seed for the generator that draws the hyper-parameters: another one in each case, so that luck in one case says
 *     nothing about the next
 */
record SearchCase(ImageData data, long seed) {
    static final int[] SIZES = {3, 4, 6};
    static final Range RATES = new Range(1e-4, 1);
    static final Range PENALTIES = new Range(1e-5, 1e-1);
    static final int MANY = 40;

    /** With this many hidden units a net learns surely. */
    private static final int[] ENOUGH_TO_LEARN = {10, 15, 20};

    /** No share of the one is a share of the other, but for 0 and 1: an accuracy shows which samples it was measured on. */
    private static final int TRAINING = 17;

    private static final int VALIDATION = 13;

    static SearchCase draw(Draw draw) {
        return new SearchCase(TrainingCase.clouds(draw, TRAINING, VALIDATION), draw.seed());
    }

    /** Enough trials to see how their values are distributed, each as short as possible. */
    SearchPlan many() {
        return plan(SIZES, RATES, MANY, 1);
    }

    /** Rates with which nothing can be learned, in a plan whose own rate learns well. */
    SearchPlan tooSlow() {
        return plan(ENOUGH_TO_LEARN, new Range(1e-12, 2e-12), 8, 8);
    }

    /** So few steps that some trials learn and others do not. */
    SearchPlan brief() {
        return plan(SIZES, new Range(1e-3, 1), 8, 2);
    }

    private SearchPlan plan(int[] sizes, Range rates, int trials, int steps) {
        return new SearchPlan(sizes, rates, PENALTIES, 0.3, trials, seed, new TrainingPlan(0.1, 1, 1e-4, steps, 5, 7));
    }
}
