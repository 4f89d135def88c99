package backmark.check.verdict;

import backmark.check.oracle.MistakeSets;
import backmark.check.result.OutputResult;
import backmark.check.result.Verdict;
import backmark.check.value.Answer;
import backmark.check.value.Comparison;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which wrong outputs of a check are those that mistakes of earlier checks give. They are the student's benefit: no
 * number of cases is asked for.
 *
 * @param mistakes those that give them; empty if no output follows
 * @param outputs for each demand, the names of its outputs that follow
 */
record Following(List<String> mistakes, List<Set<String>> outputs) {
    private static final int LARGEST_SET = 3;
    private static final int MOST_SETS = 2_000;

    /**
     * The set of found mistakes that gives the most wrong outputs; of several, the smallest.
     *
     * @param byDemand the outputs of each observation
     * @param explained sets that are known to give the values, tried as well
     */
    static Following of(
            List<Observation<?, ?>> observations,
            List<List<OutputResult>> byDemand,
            MistakeSets sets,
            Collection<String> foundBefore,
            Collection<Set<String>> explained,
            boolean single) {
        List<String> found = foundBefore.stream()
                .filter(sets.known()::containsKey)
                .distinct()
                .toList();
        List<Set<String>> candidates = new ArrayList<>();
        for (int size = 1; size <= Math.min(LARGEST_SET, found.size()); size++) {
            sets.ofSize(size, found, found, size, candidates::add);
        }
        explained.stream().filter(found::containsAll).forEach(candidates::add);

        Following best = new Following(List.of(), List.of());
        int most = 0;
        for (Set<String> set : candidates.subList(0, Math.min(MOST_SETS, candidates.size()))) {
            List<Set<String>> outputs = new ArrayList<>();
            int count = 0;
            for (int i = 0; i < observations.size(); i++) {
                outputs.add(given(observations.get(i), byDemand.get(i), set, Limits.named(single)));
                count += outputs.get(i).size();
            }
            if (count > most) {
                most = count;
                best = new Following(List.copyOf(set), outputs);
            }
        }
        return best;
    }

    private static Set<String> given(
            Observation<?, ?> observation, List<OutputResult> outputs, Set<String> set, double limit) {
        Set<String> given = new LinkedHashSet<>();
        List<Answer> answers = null;
        for (OutputResult output : outputs) {
            // A numerical derivative is near what a mistake gives that shows elsewhere only.
            if (!output.verdict().isFull() && !output.problem().equals(Outputs.NUMERICAL)) {
                answers = answers == null ? observation.variant(set) : answers;
                if (answers != null && gives(answers, observation, output.name(), limit)) {
                    given.add(output.name());
                }
            }
        }
        return given;
    }

    private static boolean gives(List<Answer> answers, Observation<?, ?> observation, String name, double limit) {
        for (int i = 0; i < observation.attempts().size(); i++) {
            boolean same = observation.got(i) == null
                    ? observation.crashed(i) && answers.get(i) == null
                    : answers.get(i) != null && Comparison.ofOutput(name, answers.get(i), observation.got(i)) <= limit;
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** The outputs of one demand, with those marked that follow. */
    List<OutputResult> marked(int demand, List<OutputResult> results) {
        if (mistakes.isEmpty()) {
            return results;
        }
        return results.stream()
                .map(output -> outputs.get(demand).contains(output.name())
                        ? Outputs.withVerdict(output, Verdict.FOLLOWS)
                        : output)
                .toList();
    }
}
