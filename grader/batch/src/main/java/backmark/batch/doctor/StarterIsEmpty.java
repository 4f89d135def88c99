package backmark.batch.doctor;

import backmark.batch.store.SubmissionResult;
import backmark.batch.store.SubmissionResult.Diagnostic;
import backmark.batch.store.SubmissionResult.State;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether the starter compiles, and every check finds it not written yet. */
final class StarterIsEmpty {
    private StarterIsEmpty() {}

    static List<Defect> examine(Patient patient, Starters starters) {
        Path sources = patient.assignment().folder().resolve("src/main/java");
        if (!Files.isDirectory(sources)) {
            return List.of(patient.error(
                    "there is no starter", "write it in src/main/java, with methods that throw NotWritten"));
        }
        SubmissionResult result;
        try {
            result = starters.grade(patient.assignment());
        } catch (Starters.CannotRun unavailable) {
            return List.of(
                    patient.error("the starter cannot be tried: " + unavailable.getMessage(), "repair the machine"));
        }
        if (result.state() == State.DOES_NOT_COMPILE && !result.diagnostics().isEmpty()) {
            Diagnostic first = result.diagnostics().get(0);
            return List.of(patient.error(
                    "the starter does not compile: " + first.file() + ":" + first.line() + ": " + first.message(),
                    "repair it in src/main/java"));
        }
        if (result.state() != State.GRADED) {
            return List.of(patient.error(
                    "the starter cannot be graded: " + String.join(" ", result.notes()), "repair it in src/main/java"));
        }
        List<Defect> defects = new ArrayList<>();
        for (CheckResult check : result.checks()) {
            boolean isBroken = check.outcome() == Outcome.GRADER_BROKE; // the model solution tells why
            if (check.outcome() != Outcome.NOT_WRITTEN && !isBroken) {
                String reason = check.outcome() == Outcome.PASSED ? "" : " (" + Solutions.reason(check) + ")";
                defects.add(patient.error(
                        "the starter is " + check.outcome().word() + " in "
                                + check.check().id() + reason + " where it should be notWritten",
                        "throw NotWritten in every method that students write"));
            }
        }
        return defects;
    }
}
