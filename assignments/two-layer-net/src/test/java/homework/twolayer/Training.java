package homework.twolayer;

import backmark.check.Finding;
import homework.Batch;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.ejml.simple.SimpleMatrix;

/** What the checks of the training demand, in terms of the student's own loss and gradient. */
final class Training {
    static final TrainingPlan ONE_STEP = new TrainingPlan(0.1, 1, 0.13, 1, 3, 7);
    static final TrainingPlan THEN_STILL = new TrainingPlan(0.05, 0, 0.13, 7, 2, 7); // 3 steps, then a rate of 0
    static final TrainingPlan SEVERAL_STEPS = new TrainingPlan(0.1, 0.5, 0.13, 7, 2, 7);
    static final TrainingPlan ONLY_MEASURING = new TrainingPlan(0, 1, 0, 42, 1, 7);
    static final TrainingPlan LEARNING = learning(7);

    /** Two values that a student's own methods gave differ by rounding only when they are this close. */
    private static final double SAME = 1e-9;

    private Training() {}

    /** A plan with which a net learns, with the seed that draws its batches. */
    static TrainingPlan learning(long seed) {
        return new TrainingPlan(0.1, 0.95, 1e-4, 40, 6, seed);
    }

    /** The parameters after one step. */
    static Map<String, SimpleMatrix> afterOneStep(TwoLayerClassifier net, TrainingCase on) {
        on.train(net, ONE_STEP);
        return net.parameters();
    }

    /** The parameters after one step with the net's own gradient. */
    static Map<String, SimpleMatrix> ownStep(TwoLayerClassifier net, TrainingCase on) {
        SimpleMatrix batch = on.data().X().rows(0, ONE_STEP.batchSize());
        int[] labels = Arrays.copyOf(on.data().y(), ONE_STEP.batchSize());
        Map<String, SimpleMatrix> moved = new TreeMap<>(net.parameters());
        net.gradient(batch, labels, ONE_STEP.regularization())
                .forEach((name, slope) -> moved.merge(name, slope.scale(-ONE_STEP.learningRate()), SimpleMatrix::plus));
        return moved;
    }

    /** Losses of a training whose rate becomes 0 after the first epoch of three steps. */
    static Finding movesInTheFirstEpochOnly(TrainingCase on, TrainingHistory history) {
        double[] loss = history.loss();
        boolean still = same(loss[3], loss[4]) && same(loss[4], loss[5]) && same(loss[5], loss[6]);
        boolean moves = !same(loss[0], loss[1]) && !same(loss[1], loss[2]) && !same(loss[2], loss[3]);
        return Finding.that(
                still && moves, "with a decay of 0: three different losses, then the same four times", shown(loss));
    }

    /** All that a training of equal samples gives: it does not depend on which of them are drawn. */
    static Map<String, Object> lossesAndParameters(TwoLayerClassifier net, TrainingCase on) {
        double[] loss = on.train(net, SEVERAL_STEPS).loss();
        Map<String, Object> all = new TreeMap<>(net.parameters());
        all.put("loss", loss);
        return all;
    }

    /** The losses of a training that does not move, and which sample with which label gives each of them. */
    record Measured(double[] recorded, double[][] bySampleAndLabel) {}

    static Measured measure(TwoLayerClassifier net, TrainingCase on) {
        double[][] losses = new double[on.data().y().length][on.data().classes()];
        for (int i = 0; i < losses.length; i++) {
            for (int label = 0; label < losses[i].length; label++) {
                losses[i][label] = net.loss(on.data().X().rows(i, i + 1), new int[] {label}, 0);
            }
        }
        return new Measured(on.train(net, ONLY_MEASURING).loss(), losses);
    }

    /** With one sample a step, every recorded loss belongs to a sample with its own label, and every sample comes. */
    static Finding drawsEverySampleWithItsLabel(TrainingCase on, Measured measured) {
        boolean[] came = new boolean[on.data().y().length];
        for (double loss : measured.recorded()) {
            boolean own = false;
            String other = "no sample's loss";
            for (int i = 0; i < came.length; i++) {
                for (int label = 0; label < on.data().classes(); label++) {
                    if (same(loss, measured.bySampleAndLabel()[i][label])) {
                        own |= label == on.data().y()[i];
                        came[i] |= label == on.data().y()[i]; // of samples with equal losses, any may have come
                        other = "the loss of sample " + i + " with the label " + label + ", which is not its own";
                    }
                }
            }
            if (!own) {
                Finding finding = Finding.broken("the loss of one sample with its own label", other);
                return other.startsWith("no") ? finding : finding.proves("batch-labels-mismatched");
            }
        }
        int count = 0;
        for (boolean each : came) {
            count += each ? 1 : 0;
        }
        Finding all = Finding.that(
                count == came.length,
                "in " + ONLY_MEASURING.iterations() + " steps of one sample each, all " + came.length + " samples",
                "only " + count + " of them");
        return count == 1 && tellsSamplesApart(on, measured) ? all.proves("always-same-batch") : all;
    }

    /** Whether no two samples have the same loss: with a wrong loss they may, and then one looks like many. */
    private static boolean tellsSamplesApart(TrainingCase on, Measured measured) {
        int[] y = on.data().y();
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < i; j++) {
                if (same(measured.bySampleAndLabel()[i][y[i]], measured.bySampleAndLabel()[j][y[j]])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What was recorded, and the loss before anything moved. */
    record Recorded(TrainingHistory history, double lossBefore) {}

    static Recorded record(TwoLayerClassifier net, TrainingCase on) {
        double before = net.loss(
                on.data().X().rows(0, THEN_STILL.batchSize()),
                Arrays.copyOf(on.data().y(), THEN_STILL.batchSize()),
                THEN_STILL.regularization());
        return new Recorded(on.train(net, THEN_STILL), before);
    }

    /** Seven steps of two samples out of six: seven losses, the first before any step, and three epochs. */
    static Finding recordsEveryStepAndEpoch(TrainingCase on, Recorded recorded) {
        TrainingHistory history = recorded.history();
        int losses = history.loss().length;
        int epochs = history.trainAccuracy().length;
        if (losses != 7 || epochs != 3 || history.validationAccuracy().length != 3) {
            return Finding.broken(
                    "7 losses and 3 accuracies of each kind",
                    losses + " losses, " + epochs + " and " + history.validationAccuracy().length + " accuracies");
        }
        return Finding.that(
                same(history.loss()[0], recorded.lossBefore()),
                "first the loss before the first step, " + recorded.lossBefore(),
                "" + history.loss()[0]);
    }

    /** A training, the scores of the validation samples after it, and the weights it led to, if they can be had. */
    record Learned(TrainingHistory history, SimpleMatrix scores, SimpleMatrix W1) {}

    static Learned afterLearning(TwoLayerClassifier net, TrainingCase on) {
        TrainingHistory history = on.train(net, LEARNING);
        return new Learned(history, net.scores(on.data().Xval()), firstWeights(net));
    }

    static SimpleMatrix firstWeights(TwoLayerClassifier net) {
        try {
            return net.parameters().get("W1");
        } catch (RuntimeException noPicture) {
            return null; // other checks say so
        }
    }

    /** The clouds are far apart: whoever trains tells nearly all of them apart. */
    static Finding learns(TrainingCase on, Learned learned) {
        double[] loss = learned.history().loss();
        int[] predicted = Batch.argMaxOfEveryRow(learned.scores());
        double right = 0;
        for (int i = 0; i < predicted.length; i++) {
            right += predicted[i] == on.data().yval()[i] ? 1 : 0;
        }
        double last = right / predicted.length;
        Finding finding = Finding.that(
                mean(loss, loss.length - 10, loss.length) < 0.7 * mean(loss, 0, 3) && last >= 0.8,
                "a loss that falls by a third, and at least 80 % of the validation samples right",
                "a loss from " + loss[0] + " to " + loss[loss.length - 1] + ", and " + Math.round(100 * last)
                        + " % right");
        return finding.showing("loss", loss)
                .showing("trainAccuracy", learned.history().trainAccuracy())
                .showing("validationAccuracy", learned.history().validationAccuracy())
                .showing("W1", learned.W1());
    }

    private static double mean(double[] values, int from, int to) {
        return Arrays.stream(values, from, to).average().orElseThrow();
    }

    static boolean same(double a, double b) {
        return Math.abs(a - b) <= SAME * Math.max(1e-3, Math.max(Math.abs(a), Math.abs(b)));
    }

    private static String shown(double[] values) {
        StringBuilder shown = new StringBuilder();
        for (double value : values) {
            shown.append(shown.length() == 0 ? "" : ", ").append(String.format(java.util.Locale.ROOT, "%.6g", value));
        }
        return shown.toString();
    }
}
