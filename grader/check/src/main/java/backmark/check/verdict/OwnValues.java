package backmark.check.verdict;

import backmark.check.call.Host;
import backmark.check.result.OutputResult;
import backmark.check.result.Verdict;
import backmark.check.value.Answer;
import backmark.check.value.Comparison;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Wrong outputs that are right given what the student's own other methods return. */
final class OwnValues {
    private OwnValues() {}

    /** The outputs, with those marked that follow from the student's own methods in every case. */
    static <T, C> List<OutputResult> marked(Observation<T, C> observation, List<OutputResult> outputs, Host host) {
        boolean wrong = outputs.stream().anyMatch(o -> o.verdict() == Verdict.WRONG);
        if (!wrong || observation.statement().background().own() == null) {
            return outputs;
        }
        Map<String, Boolean> follows = new TreeMap<>();
        for (int i = 0; i < observation.attempts().size(); i++) {
            Answer own = observation.statement().runOwn(host, observation.value(i));
            for (OutputResult output : outputs) {
                boolean same = own != null
                        && own.outputs().containsKey(output.name())
                        && Comparison.ofOutput(output.name(), own, observation.got(i)) <= Limits.NAMED;
                follows.merge(output.name(), same, Boolean::logicalAnd);
            }
        }
        return outputs.stream()
                .map(output -> output.verdict() == Verdict.WRONG && follows.get(output.name())
                        ? Outputs.withVerdict(output, Verdict.OWN)
                        : output)
                .toList();
    }
}
