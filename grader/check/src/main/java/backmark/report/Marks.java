package backmark.report;

import backmark.check.result.Outcome;
import backmark.check.score.ScoredCheck;

/** One sign and one word for each outcome, so that colour is never the only difference. */
final class Marks {
    private Marks() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "✓";
            case WRONG -> "✗";
            case CARRIED -> "↳";
            case NOT_WRITTEN -> "–";
            case CRASHED -> "!";
            case TOO_SLOW -> "∞";
            case KILLED -> "■";
            case BLOCKED -> "⊘";
            case UNDECIDED -> "?";
            case MARKED -> "✎";
            case NOT_MARKED -> "…";
            case GRADER_BROKE -> "◇";
        };
    }

    /** The outcome in words; code that never ran has not thrown anything. */
    static String word(ScoredCheck check, Messages messages) {
        return messages.get(
                isNotRun(check)
                        ? "outcome.notRun"
                        : "outcome." + check.outcome().word());
    }

    /** Whether the code was never started, so that there is nothing to say of this check alone. */
    static boolean isNotRun(ScoredCheck check) {
        return check.outcome() == Outcome.CRASHED
                && check.result().outputs().isEmpty()
                && check.result().troubles().stream()
                        .allMatch(trouble ->
                                trouble.type().isEmpty() && trouble.frames().isEmpty());
    }
}
