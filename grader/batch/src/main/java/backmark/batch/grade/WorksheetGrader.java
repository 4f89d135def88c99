package backmark.batch.grade;

import backmark.batch.assignment.Installed;
import backmark.batch.intake.OtherFile;
import backmark.batch.intake.Problem;
import backmark.batch.intake.Submission;
import backmark.batch.store.SubmissionResult;
import backmark.batch.store.SubmissionResult.State;
import backmark.batch.store.SubmissionResult.Times;
import backmark.check.call.CallFailure.Kind;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.check.result.Trouble;
import backmark.worksheet.RemarkWords;
import backmark.worksheet.SheetAnswers;
import backmark.worksheet.SheetLines;
import backmark.worksheet.StepEvidence;
import backmark.worksheet.Variants;
import backmark.worksheet.Worksheet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Grades worksheets: reads {@code answers.csv} and marks it with the student's own sheet. No code is run. */
public final class WorksheetGrader implements Grader {
    /** {@link SubmissionResult#isolation} where there is nothing to shut in. */
    public static final String UNNEEDED = "unneeded";

    private final Installed assignment;
    private final Function<Submission, Worksheet> sheets;
    private final Clock clock;

    /**
     * A grader for one assignment.
     *
     * @param sheets which sheet a student was given
     */
    public WorksheetGrader(Installed assignment, Function<Submission, Worksheet> sheets, Clock clock) {
        this.assignment = assignment;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** A grader of the practice sheet. */
    public static WorksheetGrader ofPractice(Installed assignment, Clock clock) {
        Worksheet sheet = assignment.homework().worksheet().orElseThrow();
        return new WorksheetGrader(assignment, submission -> sheet, clock);
    }

    @Override
    public Graded grade(Submission submission, String key) {
        long start = clock.millis();
        List<String> notes = new ArrayList<>();
        submission.problems().stream()
                .filter(problem -> problem.severity() != Problem.Severity.NOTE)
                .forEach(problem -> notes.add(problem.text()));
        State state = State.GRADED;
        List<CheckResult> checks;
        Worksheet sheet = sheets.apply(submission);
        List<OtherFile> files = submission.others().stream()
                .filter(file -> file.name().equalsIgnoreCase(SheetAnswers.FILE))
                .toList();
        if (files.size() != 1) {
            String why = files.isEmpty()
                    ? "There is no " + SheetAnswers.FILE + "."
                    : "There are " + files.size() + " files called " + SheetAnswers.FILE
                            + ", and nothing says which one counts.";
            state = State.NEEDS_A_PERSON;
            checks = without(sheet, files.isEmpty() ? Outcome.NOT_WRITTEN : Outcome.UNDECIDED, why);
            notes.add(why);
        } else {
            SheetAnswers answers = SheetAnswers.read(files.get(0).bytes(), sheet);
            answers.remarks().forEach(remark -> notes.add(RemarkWords.of(remark).en()));
            if (answers.code().isEmpty() || answers.code().equals(Variants.code(sheet))) {
                checks = StepEvidence.of(sheet, answers);
            } else {
                String why = "The answers belong to sheet " + answers.code() + ", and this student's sheet is "
                        + Variants.code(sheet)
                        + ": look whose sheet it is, or give the --variants that the sheets were made with.";
                state = State.NEEDS_A_PERSON;
                checks = without(sheet, Outcome.UNDECIDED, why);
                notes.add(why);
            }
        }
        return new Graded(
                new SubmissionResult(
                        SubmissionResult.SCHEMA,
                        submission.id(),
                        submission.displayName(),
                        submission.origin().original(),
                        assignment.id(),
                        key,
                        UNNEEDED,
                        state,
                        notes,
                        List.of(),
                        checks,
                        SheetLines.of(sheet),
                        new Times(clock.instant().toString(), clock.millis() - start)),
                false);
    }

    private static List<CheckResult> without(Worksheet sheet, Outcome outcome, String sentence) {
        Kind kind = outcome == Outcome.UNDECIDED ? Kind.HOST_BROKE : Kind.NOT_WRITTEN;
        return StepEvidence.checks(sheet).stream()
                .map(check -> CheckResult.without(
                        check, outcome, new Trouble(check.title().en(), "", kind, "", sentence, List.of())))
                .toList();
    }
}
