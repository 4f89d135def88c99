package backmark.report;

import backmark.check.result.CheckResult;
import backmark.check.result.NamedMistake;
import backmark.check.result.Outcome;
import backmark.check.result.OutputResult;
import backmark.check.score.ScoredCheck;
import backmark.worksheet.StepEvidence;
import java.util.ArrayList;
import java.util.List;

/**
 * One step of a worksheet in the table of all steps.
 *
 * @param own what the student's own earlier values give, where that is not the expected value
 * @param mark one sign for the outcome
 * @param says the outcome in words
 * @param reason why, or ""
 */
record StepRow(
        String name,
        String got,
        String own,
        String expected,
        Gain gain,
        String mark,
        String outcome,
        String says,
        String reason) {

    /** The rows of a worksheet; none for other work. */
    static List<StepRow> of(List<ScoredCheck> checks, Messages messages) {
        if (checks.stream().noneMatch(check -> StepEvidence.isStep(check.result()))) {
            return List.of();
        }
        return checks.stream()
                .filter(check -> StepEvidence.isStep(check.result()) || check.outcome() == Outcome.NOT_WRITTEN)
                .map(check -> row(check, messages))
                .toList();
    }

    private static StepRow row(ScoredCheck check, Messages messages) {
        List<String> facts = check.result().outputs().stream()
                .map(OutputResult::facts)
                .findFirst()
                .orElse(List.of());
        String name = messages.of(check.result().check().title());
        return new StepRow(
                name,
                Plain.line(fact("got", facts)),
                fact("own", facts),
                fact("expected", facts),
                Gain.of(List.of(check)),
                Marks.of(check.outcome()),
                check.outcome().word(),
                Marks.word(check, messages),
                reason(check, messages));
    }

    private static String fact(String label, List<String> facts) {
        int at = facts.indexOf(label);
        return at < 0 || at + 1 >= facts.size() ? "" : facts.get(at + 1);
    }

    private static String reason(ScoredCheck check, Messages messages) {
        CheckResult result = check.result();
        List<String> parts = new ArrayList<>();
        if (check.outcome() == Outcome.CARRIED
                && !StepEvidence.carriedFrom(result).isEmpty()) {
            parts.add(messages.get("carried.step", StepEvidence.carriedFrom(result)));
        } else {
            check.named().stream()
                    .flatMap(List::stream)
                    .map(NamedMistake::says)
                    .map(messages::of)
                    .distinct()
                    .forEach(parts::add);
        }
        result.explanation().facts().forEach(words -> parts.add(Plain.line(messages.of(words))));
        if (result.notes().contains("moreDigits")) {
            parts.add(messages.get("note.moreDigits"));
        }
        return String.join("; ", parts);
    }
}
