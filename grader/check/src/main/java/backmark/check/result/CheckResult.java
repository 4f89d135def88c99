package backmark.check.result;

import java.util.List;

/**
 * The evidence of one check.
 *
 * @param check as its author states it
 * @param outcome before any policy: a wrong check is {@code WRONG} here even if it follows from an earlier one
 * @param share how much of its outputs is right, 0 to 1; 0 where an argument was changed
 * @param outputs in the order of the demands
 * @param explanation of what is wrong
 * @param troubles calls that returned nothing; the first of each kind
 * @param breaches arguments that were changed although they had to be left alone, {@code loss: X}
 * @param notes ids of notes for readers: {@code singlePrecision, close, numericalDerivative, notRepeatable, ownLoss,
 *     ownLossUnclear}
 * @param printed what the student's code printed during the check, bounded
 * @param shown numbers that reports draw, beside the reference's
 */
public record CheckResult(
        CheckInfo check,
        Outcome outcome,
        double share,
        List<OutputResult> outputs,
        Explanation explanation,
        List<Trouble> troubles,
        List<String> breaches,
        List<String> notes,
        String printed,
        List<Showing> shown) {
    public CheckResult {
        outputs = List.copyOf(outputs);
        troubles = List.copyOf(troubles);
        breaches = List.copyOf(breaches);
        notes = List.copyOf(notes);
        shown = shown == null ? List.of() : List.copyOf(shown); // files of earlier versions have none
    }

    /** The evidence of a check that shows nothing. */
    public CheckResult(
            CheckInfo check,
            Outcome outcome,
            double share,
            List<OutputResult> outputs,
            Explanation explanation,
            List<Trouble> troubles,
            List<String> breaches,
            List<String> notes,
            String printed) {
        this(check, outcome, share, outputs, explanation, troubles, breaches, notes, printed, List.of());
    }

    /** A check that no code has run for, with the reason in words. */
    public static CheckResult without(CheckInfo check, Outcome outcome, Trouble trouble) {
        return new CheckResult(
                check, outcome, 0, List.of(), Explanation.NONE, List.of(trouble), List.of(), List.of(), "");
    }
}
