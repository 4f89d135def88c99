package backmark.check.verdict;

import backmark.check.oracle.Prepared;
import backmark.check.oracle.Statement;
import backmark.check.oracle.Statement.Attempt;
import backmark.check.value.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a student's code did for one demand.
 *
 * @param attempts one per case, in the order of the cases; shorter if the code was not run on the later ones
 */
record Observation<T, C>(Statement<T, C> statement, Prepared<C> prepared, List<Attempt> attempts) {

    String scene(int i) {
        return prepared.cases().get(i).label();
    }

    Answer expected(int i) {
        return prepared.expected().get(i);
    }

    /** What an implementation with these mistakes answers in each case, or null if nobody knows. */
    List<Answer> variant(Set<String> mistakes) {
        return prepared.variant(mistakes).orElse(null);
    }

    /** Cases with at least one number: not-a-number everywhere looks alike whatever the cause. */
    long comparedCases() {
        return statement.isClaim()
                ? 0
                : attempts.stream()
                        .filter(attempt -> attempt.answer() != null && hasNumbers(attempt.answer()))
                        .count();
    }

    private static boolean hasNumbers(Answer answer) {
        return answer.outputs().values().stream()
                .anyMatch(tensor -> Arrays.stream(tensor.data()).anyMatch(Double::isFinite));
    }
}
