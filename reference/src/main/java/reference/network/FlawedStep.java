package reference.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/** The velocities, and how parameters move by them, with the mistakes that are made in it. */
final class FlawedStep {
    private final Set<String> mistakes;
    private final List<SimpleMatrix> velocitiesW = new ArrayList<>();
    private final List<SimpleMatrix> velocitiesB = new ArrayList<>();
    private int firstBatchSize;

    FlawedStep(Set<String> mistakes, List<SimpleMatrix> weights, List<SimpleMatrix> biases) {
        this.mistakes = mistakes;
        weights.forEach(w -> velocitiesW.add(new SimpleMatrix(w.getNumRows(), w.getNumCols())));
        biases.forEach(b -> velocitiesB.add(new SimpleMatrix(b.getNumRows(), b.getNumCols())));
    }

    private boolean makes(String mistake) {
        return mistakes.contains(mistake);
    }

    /** What one call of the update has to know. */
    record Rule(double eta, double momentum, int batchSize, boolean fineTune, Frozen frozen) {}

    void move(
            List<SimpleMatrix> weights, List<SimpleMatrix> biases, int l, SimpleMatrix gW, SimpleMatrix gB, Rule rule) {
        firstBatchSize = firstBatchSize == 0 ? rule.batchSize() : firstBatchSize;
        boolean drifts = makes("frozen-drifts-with-velocity");
        if (!rule.frozen().weights(l) || drifts) {
            weights.set(l, moved(weights.get(l), velocitiesW, l, gW, memory(rule), rule));
        }
        if (makes("bias-not-updated") || rule.frozen().biases(l) && !drifts) {
            return;
        }
        double memory = makes("bias-without-momentum") ? 0 : memory(rule);
        biases.set(l, moved(biases.get(l), velocitiesB, l, gB, memory, rule));
    }

    private double memory(Rule rule) {
        if (makes("momentum-reset") || rule.fineTune() && makes("fine-tune-without-momentum")) {
            return 0;
        }
        return makes("momentum-sign") ? -rule.momentum() : rule.momentum();
    }

    private SimpleMatrix moved(
            SimpleMatrix parameter, List<SimpleMatrix> velocities, int l, SimpleMatrix g, double memory, Rule rule) {
        double share = makes("momentum-averaged") ? 1 - rule.momentum() : 1;
        SimpleMatrix old = velocities.get(l);
        SimpleMatrix fresh = old.scale(memory).plus(g.scale(makes("rate-used-twice") ? rule.eta() * share : share));
        velocities.set(l, fresh);
        return parameter.minus((makes("momentum-old-velocity") ? old : fresh).scale(step(rule)));
    }

    private double step(Rule rule) {
        double eta = makes("learning-rate-not-used") ? 1 : rule.eta();
        double divisor = rule.batchSize();
        if (makes("step-not-averaged")) {
            divisor = 1;
        } else if (makes("step-averaged-twice")) {
            divisor *= divisor;
        } else if (makes("batch-size-remembered")) {
            divisor = firstBatchSize;
        }
        return (makes("update-sign") ? -eta : eta) / divisor;
    }
}
