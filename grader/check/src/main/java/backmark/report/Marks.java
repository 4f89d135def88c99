package backmark.report;

import backmark.check.result.Outcome;

/** One sign for each outcome, so that colour is never the only difference. */
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
            case GRADER_BROKE -> "◇";
        };
    }
}
