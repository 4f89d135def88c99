package backmark.check.oracle;

import backmark.check.result.Showing.Values;
import backmark.check.value.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cases of one demand, with what the reference and known mistakes answer in each.
 *
 * @param <C> the case
 */
public interface Prepared<C> {

    /** The label of a published case that has no name of its own. */
    String PUBLISHED = "published example";

    /**
     * One case.
     *
     * @param label how people tell it from the others, for example {@code toy data} or {@code case 2}
     */
    record Case<C>(String label, C value) {}

    List<Case<C>> cases();

    /** The reference's answers, one per case. */
    List<Answer> expected();

    /** The reference's answers without their penalty, one per case; empty if the demand does not tell. */
    List<Answer> dataPart();

    /** The reference's values of the function that the answers are gradients of, one per case; empty if not told. */
    List<Answer> function();

    /** Numbers that the reference shows beside its verdict, by name, one map per case; empty if none were recorded. */
    List<Map<String, Values>> shown();

    /** The single mistakes that change the answer of some case, in the order of the bank. */
    List<String> visible();

    /**
     * What an implementation with these mistakes answers, one entry per case, null where it fails.
     *
     * @return empty if that was not recorded
     */
    Optional<List<Answer>> variant(Set<String> mistakes);
}
