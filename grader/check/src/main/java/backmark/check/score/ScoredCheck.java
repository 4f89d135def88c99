package backmark.check.score;

import backmark.check.result.CheckResult;
import backmark.check.result.NamedMistake;
import backmark.check.result.Outcome;
import java.util.List;

/**
 * A check with its points.
 *
 * @param result the evidence
 * @param outcome {@code CARRIED} where the evidence is wrong and earlier mistakes explain it
 * @param earned points
 * @param named the descriptions of what is wrong that the other checks support most; several if they fit equally
 * @param charged the mistakes that this check is the first to show
 * @param carriedFrom the earlier mistakes or breaches that the check, or some of its outputs, follows from, as ids; empty
 *     where it follows from the student's own other methods
 */
public record ScoredCheck(
        CheckResult result,
        Outcome outcome,
        double earned,
        List<List<NamedMistake>> named,
        List<NamedMistake> charged,
        List<String> carriedFrom) {
    public ScoredCheck {
        named = named.stream().map(List::copyOf).toList();
        charged = List.copyOf(charged);
        carriedFrom = List.copyOf(carriedFrom);
    }
}
