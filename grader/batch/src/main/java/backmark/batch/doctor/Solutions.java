package backmark.batch.doctor;

import backmark.check.bank.Style;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.check.score.ScoredCheck;
import backmark.report.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Whether what is right gets everything: the model solution, and every correct style. */
final class Solutions {
    private Solutions() {}

    /** Whether the model solution passes every check. */
    static List<Defect> examine(Patient patient) {
        List<Defect> defects = new ArrayList<>();
        for (ScoredCheck check : patient.solution().score().checks()) {
            CheckResult result = check.result();
            String id = result.check().id();
            if (result.outcome() == Outcome.GRADER_BROKE) {
                defects.add(patient.error(
                        "check " + id + " cannot be run: "
                                + result.troubles().get(0).message(),
                        "repair the check or its cases"));
            } else if (result.outputs().isEmpty()) {
                defects.add(patient.error(
                        "check " + id + " states only evidence", "end it with expect(…) or demand(…), too"));
            } else if (result.outcome() != Outcome.PASSED
                    || check.earned() < result.check().points()) {
                defects.add(patient.error(
                        "the model solution earns " + earned(check) + " in " + id + ": " + reason(result),
                        "repair the solution, or what the check expects"));
            }
        }
        return defects;
    }

    /** Whether every correct style earns full points. */
    static List<Defect> examineStyles(Patient patient) {
        List<Defect> defects = new ArrayList<>();
        for (Style style : patient.homework().styles()) {
            for (ScoredCheck check : patient.style(style).score().checks()) {
                CheckResult result = check.result();
                String id = result.check().id();
                if (result.outcome() != Outcome.PASSED
                        || check.earned() < result.check().points()) {
                    defects.add(patient.error(
                            "the correct style \"" + style.id() + "\" earns " + earned(check) + " in " + id + ": "
                                    + reason(result),
                            "make the check accept it, or state in the contract what forbids it"));
                }
            }
        }
        return defects;
    }

    private static String earned(ScoredCheck check) {
        return Numbers.points(check.earned()) + " of "
                + Numbers.points(check.result().check().points());
    }

    /** The first thing that is wrong, in a few words. */
    static String reason(CheckResult result) {
        if (!result.troubles().isEmpty()) {
            var trouble = result.troubles().get(0);
            return trouble.call() + " " + trouble.kind()
                    + (trouble.message().isEmpty() ? "" : ", " + trouble.message());
        }
        if (!result.breaches().isEmpty()) {
            return "an argument is changed, " + result.breaches().get(0);
        }
        return result.outputs().stream()
                .filter(output -> !output.verdict().isFull())
                .findFirst()
                .map(output -> output.subject() + " is off by " + Numbers.distance(output.distance()) + " in "
                        + output.scene())
                .orElse(result.outcome().word());
    }
}
