package backmark.check.verdict;

import backmark.check.Sized;
import backmark.check.call.CallFailure;
import backmark.check.oracle.Prepared;
import backmark.check.oracle.Statement;
import backmark.check.oracle.Statement.Attempt;
import backmark.check.value.Answer;
import backmark.check.value.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a student's code did for one demand.
 *
 * @param attempts one per case, in the order of the cases; shorter if the code was not run on the later ones
 */
record Observation<T, C>(Statement<T, C> statement, Prepared<C> prepared, List<Attempt> attempts) {

    boolean isClaim() {
        return statement.isClaim();
    }

    String scene(int i) {
        return prepared.cases().get(i).label();
    }

    C value(int i) {
        return prepared.cases().get(i).value();
    }

    Answer expected(int i) {
        return prepared.expected().get(i);
    }

    /** What the student's code answered, or null. */
    Answer got(int i) {
        return attempts.get(i).answer();
    }

    /** Cases with at least one number: not-a-number everywhere looks alike whatever the cause. */
    long casesWithNumbers() {
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

    /** One output of what the student's code answered, or null. */
    Tensor got(int i, String name) {
        return got(i) == null ? null : got(i).outputs().get(name);
    }

    /** Whether the code itself failed in a case, as a known mistake may, rather than being cut off or unwritten. */
    boolean crashed(int i) {
        CallFailure failure = attempts.get(i).failure();
        return failure != null
                && (failure.kind() == CallFailure.Kind.CRASHED || failure.kind() == CallFailure.Kind.MALFORMED);
    }

    /** What an implementation with these mistakes answers in each case, or null if nobody knows. */
    List<Answer> variant(Set<String> mistakes) {
        return mistakes.isEmpty()
                ? prepared.expected()
                : prepared.variant(mistakes).orElse(null);
    }

    /** The letters of a case, or none. */
    Map<String, Double> sizes(int i) {
        return value(i) instanceof Sized sized ? sized.sizes() : Map.of();
    }
}
