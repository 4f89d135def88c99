package backmark.check.result;

import backmark.check.bank.Words;
import java.util.List;

/**
 * Why a check's outputs are what they are.
 *
 * @param candidates the smallest sets of known mistakes that give exactly these outputs; several if they fit equally,
 *     none if the cause is unknown
 * @param follows the mistakes, all found in earlier checks, that give the outputs whose verdict is
 *     {@link Verdict#FOLLOWS}; empty if there are none
 * @param facts what can be said without naming a mistake: factors, entries, signs
 */
public record Explanation(List<List<NamedMistake>> candidates, List<String> follows, List<Words> facts) {

    /** Nothing is known. */
    public static final Explanation NONE = new Explanation(List.of(), List.of(), List.of());

    public Explanation {
        candidates = candidates.stream().map(List::copyOf).toList();
        follows = List.copyOf(follows);
        facts = List.copyOf(facts);
    }

    /** Whether known mistakes give exactly these outputs. */
    public boolean isNamed() {
        return !candidates.isEmpty();
    }
}
