package backmark.check.verdict;

import backmark.check.call.Host;
import backmark.check.oracle.Background.SlopeOf;
import backmark.check.value.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.ejml.simple.SimpleMatrix;

/**
 * Compares a wrong gradient with central differences of the student's own loss: who differentiates a wrong loss rightly
 * has made one mistake, not two.
 */
final class OwnLoss<T, C> {
    /** What is said of one output. */
    enum Agreement {
        /** It is the gradient of the student's own loss. */
        CONSISTENT,
        /** Central differences are too coarse to tell. */
        UNCLEAR,
        /** It is not. */
        CONTRADICTS
    }

    /** Right gradients stay within 6.2e-9 of central differences of their loss. */
    private static final double CONSISTENT = 1e-6;

    private static final double CONTRADICTS = 1e-3;

    /** Close enough to try no other step. */
    private static final double ENOUGH = 1e-8;

    private static final double[] STEPS = {1e-5, 1e-4, 1e-6};

    /** With more parameters than this, only some are moved. */
    private static final int MOST_PARAMETERS = 1_000;

    /** Cosine of the angle between a gradient and the expected one; unrelated ones are near 0. */
    private static final double RESEMBLES = 0.5;

    private static final int SAMPLED = 8;
    private static final int DIRECTIONS = 4;
    private static final int MOST_CASES = 2;

    private final Observation<T, C> observation;
    private final SlopeOf<T, C> slopeOf;
    private final Host host;

    OwnLoss(Observation<T, C> observation, Host host) {
        this.observation = observation;
        this.slopeOf = observation.statement().background().slopeOf();
        this.host = host;
    }

    /**
     * Asks the student's loss about outputs.
     *
     * @param names of outputs that are wrong
     * @return what is said of each; empty where the loss cannot be asked, or is right
     */
    Map<String, Agreement> about(Set<String> names) {
        Map<String, Agreement> agreements = new LinkedHashMap<>();
        if (slopeOf == null
                || !slopeOf.canMove()
                || observation.prepared().function().isEmpty()) {
            return agreements;
        }
        int asked = 0;
        boolean isWrong = false;
        // From the last, because random cases tell more than published ones.
        for (int i = observation.attempts().size() - 1; i >= 0 && asked < MOST_CASES; i--) {
            if (observation.got(i) == null) {
                return Map.of();
            }
            double own = loss(observation.value(i));
            double expected =
                    NumericalDerivative.number(observation.prepared().function().get(i));
            if (!Double.isFinite(own)) {
                return Map.of();
            }
            isWrong |= !(Math.abs(own - expected) <= Limits.NAMED * Math.abs(expected));
            if (!isWrong) {
                return Map.of();
            }
            for (String name : names) {
                agreements.merge(name, agreement(i, name), (a, b) -> a.compareTo(b) > 0 ? a : b);
            }
            asked++;
        }
        return asked == 0 ? Map.of() : agreements;
    }

    private double loss(C value) {
        return NumericalDerivative.number(observation.statement().runFunction(host, value));
    }

    private Agreement agreement(int i, String name) {
        C value = observation.value(i);
        Map<String, SimpleMatrix> at = slopeOf.at().apply(value);
        SimpleMatrix point = at.get(name);
        Tensor got = observation.got(i, name);
        if (point == null || got == null || !got.isFinite() || got.data().length != point.getNumElements()) {
            return Agreement.CONTRADICTS;
        }
        double scale = got.largest() == 0 ? 1 : got.largest();
        boolean all =
                at.values().stream().mapToInt(SimpleMatrix::getNumElements).sum() <= MOST_PARAMETERS;
        double worst = all ? worstOfAll(value, name, got, scale) : worstOfSome(value, name, got, scale);
        return worst <= CONSISTENT
                ? Agreement.CONSISTENT
                : worst < CONTRADICTS ? Agreement.UNCLEAR : Agreement.CONTRADICTS;
    }

    private double worstOfAll(C value, String name, Tensor got, double scale) {
        double worst = 0;
        for (int k = 0; k < got.data().length && worst < CONTRADICTS; k++) {
            worst = Math.max(worst, offAlong(value, name, axis(got, k), got.data()[k], scale));
        }
        return worst;
    }

    private double worstOfSome(C value, String name, Tensor got, double scale) {
        SplittableRandom random = new SplittableRandom(name.hashCode()); // the same entries in every run
        double worst = 0;
        for (int n = 0; n < SAMPLED && worst < CONTRADICTS; n++) {
            int k = random.nextInt(got.data().length);
            worst = Math.max(worst, offAlong(value, name, axis(got, k), got.data()[k], scale));
        }
        for (int n = 0; n < DIRECTIONS && worst < CONTRADICTS; n++) {
            double[] direction = direction(random, got.data().length);
            double slope = 0;
            for (int k = 0; k < direction.length; k++) {
                slope += direction[k] * got.data()[k];
            }
            worst = Math.max(worst, offAlong(value, name, direction, slope, Math.max(scale, Math.abs(slope))));
        }
        return worst;
    }

    private static double[] axis(Tensor got, int k) {
        double[] axis = new double[got.data().length];
        axis[k] = 1;
        return axis;
    }

    private static double[] direction(SplittableRandom random, int length) {
        double[] direction = new double[length];
        double square = 0;
        for (int k = 0; k < length; k++) {
            double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
            direction[k] = radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
            square += direction[k] * direction[k];
        }
        double norm = Math.sqrt(square);
        for (int k = 0; k < length; k++) {
            direction[k] /= norm;
        }
        return direction;
    }

    /** How far a slope is from the best of the central differences, relative to the tensor. */
    private double offAlong(C value, String name, double[] direction, double slope, double scale) {
        DoubleUnaryOperator lossAt = t -> loss(moved(value, name, direction, t));
        double best = Double.POSITIVE_INFINITY;
        for (double h : STEPS) {
            double difference = (lossAt.applyAsDouble(h) - lossAt.applyAsDouble(-h)) / (2 * h);
            double off = Math.abs(difference - slope) / scale;
            best = off < best ? off : best;
            if (best <= ENOUGH || best > 1) {
                break; // no other step brings it nearer than that
            }
        }
        return best;
    }

    private C moved(C value, String name, double[] direction, double t) {
        Map<String, SimpleMatrix> tensors = new LinkedHashMap<>(slopeOf.at().apply(value));
        SimpleMatrix point = tensors.get(name).copy();
        for (int k = 0; k < direction.length; k++) {
            if (direction[k] != 0) {
                point.set(k, point.get(k) + t * direction[k]);
            }
        }
        tensors.put(name, point);
        return slopeOf.moved().apply(value, tensors);
    }

    /**
     * Whether the gradient is one of the task's loss at all, although a wrong one: a loss of 0 with a gradient of 0 is
     * consistent, too, and earns nothing.
     */
    static boolean resemblesTheReference(Observation<?, ?> observation) {
        double both = 0;
        double got = 0;
        double expected = 0;
        int last = observation.attempts().size() - 1;
        for (Map.Entry<String, Tensor> output :
                observation.expected(last).outputs().entrySet()) {
            Tensor found = observation.got(last, output.getKey());
            if (found == null || found.data().length != output.getValue().data().length) {
                return false;
            }
            for (int k = 0; k < found.data().length; k++) {
                both += found.data()[k] * output.getValue().data()[k];
                got += found.data()[k] * found.data()[k];
                expected += output.getValue().data()[k] * output.getValue().data()[k];
            }
        }
        return Math.abs(both) >= RESEMBLES * Math.sqrt(got * expected) && got > 0;
    }
}
