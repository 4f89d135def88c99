package backmark.check.verdict;

import backmark.check.value.Answer;
import backmark.check.value.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One wrong output in all cases in which it came back in the expected number of entries: what was expected, in parts
 * where the demand tells them, and what was got.
 *
 * @param name the output
 * @param cases at least one
 */
record View(String name, List<Case> cases) {

    /**
     * One case.
     *
     * @param dataPart the expected tensor without its penalty; null where nobody tells
     */
    record Case(int number, Tensor expected, Tensor dataPart, Tensor got, Map<String, Double> sizes) {

        /** The penalty's part of the expected tensor, entry by entry; null where nobody tells or there is none. */
        double[] penalty() {
            if (dataPart == null) {
                return null;
            }
            double[] penalty = new double[expected.data().length];
            double largest = 0;
            for (int k = 0; k < penalty.length; k++) {
                penalty[k] = expected.data()[k] - dataPart.data()[k];
                largest = Math.max(largest, Math.abs(penalty[k]));
            }
            return largest <= Limits.NAMED * expected.largest() ? null : penalty;
        }
    }

    /** The view of an output, if every case that was run has a finite value for it. */
    static Optional<View> of(Observation<?, ?> observation, String name) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < observation.attempts().size(); i++) {
            Tensor expected = observation.expected(i).outputs().get(name);
            Tensor got = observation.got(i, name);
            boolean seen = expected != null
                    && got != null
                    && !expected.exact()
                    && got.isFinite()
                    && got.data().length == expected.data().length
                    && got.data().length > 0;
            if (!seen) {
                return Optional.empty();
            }
            cases.add(new Case(i, expected, dataPart(observation, i, name, expected), got, observation.sizes(i)));
        }
        return cases.isEmpty() ? Optional.empty() : Optional.of(new View(name, cases));
    }

    private static Tensor dataPart(Observation<?, ?> observation, int i, String name, Tensor expected) {
        List<Answer> parts = observation.prepared().dataPart();
        Tensor part = i < parts.size() ? parts.get(i).outputs().get(name) : null;
        return part != null && part.sameShape(expected) ? part : null;
    }

    boolean isNumber() {
        return cases.get(0).expected().isNumber();
    }

    List<Map<String, Double>> sizes() {
        return cases.stream().map(Case::sizes).toList();
    }

    /** Whether there are enough cases to write a number that has no name. */
    boolean hasEnoughCases() {
        return cases.size() >= Limits.CASES;
    }
}
