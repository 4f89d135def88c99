package homework.network;

import backmark.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** What the checks of the update look at, partly in terms of the student's own gradients. */
final class Updating {
    /** Correct single precision stays below 1.2e-5 of the largest number. */
    private static final double SAME = 1e-4;

    private Updating() {}

    /** The parameters after all batches. */
    static Map<String, List<SimpleMatrix>> afterAll(FeedforwardNetwork network, BatchCase on) {
        for (int k = 0; k < on.batches().size(); k++) {
            on.update(network, k);
        }
        return Map.of("weights", network.weights(), "biases", network.biases());
    }

    /** Where the parameters should be after all batches, given what the network's own backprop returns on the way. */
    static Map<String, List<SimpleMatrix>> byOwnGradients(FeedforwardNetwork network, BatchCase on) {
        List<SimpleMatrix> parameters = parameters(network);
        List<SimpleMatrix> velocities = null;
        int layers = on.weights().size();
        for (int k = 0; k < on.batches().size(); k++) {
            velocities = renewed(velocities, gradientSum(network, on, k), on.momentum());
            double step = on.eta() / on.batches().get(k).size();
            for (int i = 0; i < parameters.size(); i++) {
                boolean learns = !on.isFineTuned(k) || i % layers == layers - 1;
                parameters.set(i, parameters.get(i).minus(velocities.get(i).scale(learns ? step : 0)));
            }
            on.update(network, k);
        }
        return Map.of("weights", parameters.subList(0, layers), "biases", parameters.subList(layers, 2 * layers));
    }

    /** Weights, then biases. */
    private static List<SimpleMatrix> parameters(FeedforwardNetwork network) {
        List<SimpleMatrix> all = new ArrayList<>(network.weights());
        all.addAll(network.biases());
        return all;
    }

    private static List<SimpleMatrix> gradientSum(FeedforwardNetwork network, BatchCase on, int batch) {
        List<SimpleMatrix> sum = null;
        for (Example example : on.batches().get(batch)) {
            Gradients gradients = network.backprop(example.x(), example.y(), on.isFineTuned(batch));
            List<SimpleMatrix> all = new ArrayList<>(gradients.nablaW());
            all.addAll(gradients.nablaB());
            sum = sum == null ? all : renewed(sum, all, 1);
        }
        return sum;
    }

    private static List<SimpleMatrix> renewed(List<SimpleMatrix> velocities, List<SimpleMatrix> added, double kept) {
        List<SimpleMatrix> renewed = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            renewed.add(
                    velocities == null
                            ? added.get(i)
                            : velocities.get(i).scale(kept).plus(added.get(i)));
        }
        return renewed;
    }

    // ---- Batches of different sizes --------------------------------------------------------------------------------

    /**
     * A training, batch by batch.
     *
     * @param parameters before the first batch, and after each
     * @param gradientSums of each batch, at the parameters before it
     */
    record Course(List<List<SimpleMatrix>> parameters, List<List<SimpleMatrix>> gradientSums) {}

    static Course course(FeedforwardNetwork network, BatchCase on) {
        List<List<SimpleMatrix>> all = new ArrayList<>(List.of(parameters(network)));
        List<List<SimpleMatrix>> sums = new ArrayList<>();
        for (int k = 0; k < on.batches().size(); k++) {
            sums.add(gradientSum(network, on, k));
            on.update(network, k);
            all.add(parameters(network));
        }
        return new Course(all, sums);
    }

    /** Both forms of the velocity are accepted: of sums, divided at the step, and of means. */
    static Finding keepsOneForm(BatchCase on, Course course) {
        int ofSums = firstDeviation(on, course, false);
        int ofMeans = firstDeviation(on, course, true);
        int worst = Math.max(ofSums, ofMeans);
        return Finding.that(
                ofSums == on.batches().size() || ofMeans == on.batches().size(),
                "steps of (eta / m) * v with v = momentum * v + G, or of eta * v with v = momentum * v + G / m",
                "another step for batch " + (worst + 1) + ", which has "
                        + on.batches()
                                .get(Math.min(worst, on.batches().size() - 1))
                                .size() + " examples");
    }

    /** The first batch, from 0, after which the parameters are not where this form puts them; the count if all are. */
    private static int firstDeviation(BatchCase on, Course course, boolean means) {
        List<SimpleMatrix> velocities = null;
        for (int k = 0; k < on.batches().size(); k++) {
            double size = on.batches().get(k).size();
            List<SimpleMatrix> added = new ArrayList<>();
            for (SimpleMatrix sum : course.gradientSums().get(k)) {
                added.add(means ? sum.divide(size) : sum);
            }
            velocities = renewed(velocities, added, on.momentum());
            for (int i = 0; i < velocities.size(); i++) {
                SimpleMatrix step = velocities.get(i).scale(means ? on.eta() : on.eta() / size);
                SimpleMatrix wanted = course.parameters().get(k).get(i).minus(step);
                SimpleMatrix got = course.parameters().get(k + 1).get(i);
                if (!(got.minus(wanted).elementMaxAbs() <= SAME * Math.max(1, wanted.elementMaxAbs()))) {
                    return k;
                }
            }
        }
        return on.batches().size();
    }

    // ---- Frozen layers ---------------------------------------------------------------------------------------------

    /** The parameters before and after fine-tuning, weights first. */
    record Thawed(List<SimpleMatrix> before, List<SimpleMatrix> after) {}

    static Thawed fineTune(FeedforwardNetwork network, BatchCase on) {
        for (int k = 0; k < on.full(); k++) {
            on.update(network, k);
        }
        List<SimpleMatrix> before = parameters(network);
        for (int k = on.full(); k < on.batches().size(); k++) {
            on.update(network, k);
        }
        return new Thawed(before, parameters(network));
    }

    /** Every number of a frozen layer has the same bits as before. */
    static Finding leavesFrozenLayersAsTheyWere(BatchCase on, Thawed parameters) {
        int layers = on.weights().size();
        for (int i = 0; i < 2 * layers; i++) {
            SimpleMatrix before = parameters.before().get(i);
            SimpleMatrix after = parameters.after().get(i);
            for (int at = 0; at < before.getNumElements() && i % layers < layers - 1; at++) {
                if (Double.doubleToLongBits(before.get(at)) != Double.doubleToLongBits(after.get(at))) {
                    String name = (i < layers ? "weights[" : "biases[") + i % layers + "]";
                    return Finding.broken(name + " as before, for example " + before.get(at), "" + after.get(at));
                }
            }
        }
        return Finding.fine();
    }
}
