package backmark.check.verdict;

import backmark.check.Finding;
import backmark.check.result.Showing;
import backmark.check.result.Showing.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What claims show beside their verdicts: of each demand one case, the first that breaks the claim, or else the first. */
final class Showings {
    private Showings() {}

    static List<Showing> of(List<Observation<?, ?>> observations) {
        List<Showing> all = new ArrayList<>();
        for (Observation<?, ?> observation : observations) {
            int shown = chosen(observation);
            if (shown >= 0) {
                add(observation, shown, all);
            }
        }
        return all;
    }

    private static int chosen(Observation<?, ?> observation) {
        int first = -1;
        for (int i = 0; i < observation.attempts().size(); i++) {
            Finding finding = observation.attempts().get(i).finding();
            if (finding != null && !finding.shown().isEmpty()) {
                if (!finding.holds()) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }

    private static void add(Observation<?, ?> observation, int i, List<Showing> into) {
        List<Map<String, Values>> reference = observation.prepared().shown();
        Map<String, Values> expected = i < reference.size() ? reference.get(i) : Map.of();
        observation.attempts().get(i).finding().shown().forEach((name, tensor) -> {
            Values got = Values.of(tensor);
            if (got != null) {
                into.add(new Showing(
                        observation.statement().call(), observation.scene(i), name, got, expected.get(name)));
            }
        });
    }
}
