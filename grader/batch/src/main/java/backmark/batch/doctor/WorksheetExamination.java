package backmark.batch.doctor;

import backmark.batch.assignment.Installed;
import backmark.batch.doctor.Checkup.Counts;
import backmark.batch.store.AtomicFile;
import backmark.check.oracle.LiveOracle;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.worksheet.AnswerTemplate;
import backmark.worksheet.Fairness;
import backmark.worksheet.PackedWorksheet;
import backmark.worksheet.SheetAnswers;
import backmark.worksheet.Step;
import backmark.worksheet.StepEvidence;
import backmark.worksheet.Variants;
import backmark.worksheet.Worksheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a worksheet is fit to be handed out: its template asks for every step and answers none, the key gets
 * everything, every known slip is named, what students have is this description, variants can be drawn, and handout and
 * points are complete.
 */
final class WorksheetExamination {
    /** Whose sheets are tried. */
    private static final List<String> STUDENTS = List.of("s01", "s02", "s03");

    private final Patient patient;
    private final Installed assignment;
    private final Worksheet sheet;
    private final List<Defect> defects = new ArrayList<>();

    private WorksheetExamination(Installed assignment) {
        this.assignment = assignment;
        this.patient = new Patient(assignment, LiveOracle.PUBLIC_SEED);
        this.sheet = assignment.homework().worksheet().orElseThrow();
    }

    static Checkup of(Installed assignment) {
        return new WorksheetExamination(assignment).checkup();
    }

    private Checkup checkup() {
        defects.addAll(Declarations.examine(patient));
        defects.addAll(Handout.examine(patient));
        template();
        key();
        Fairness.faults(sheet)
                .forEach(fault -> error(
                        "on the practice sheet, the slip at " + fault + " would not be named",
                        "choose other numbers, or take the slip out"));
        recording();
        variants();
        int slips = sheet.steps().stream().mapToInt(step -> step.slips().size()).sum();
        return new Checkup(assignment.id(), new Counts(sheet.steps().size(), slips, 0, STUDENTS.size(), 0), defects);
    }

    private void template() {
        Path file = assignment.folder().resolve(SheetAnswers.FILE);
        String expected = AnswerTemplate.of(sheet, false);
        try {
            String text = Files.readString(file).replace("\r\n", "\n");
            if (!text.equals(expected)) {
                error(SheetAnswers.FILE + " is not the template of this sheet", remedy());
            }
        } catch (IOException unreadable) {
            error("there is no " + SheetAnswers.FILE, remedy());
        }
        boolean allOpen = StepEvidence.of(sheet, SheetAnswers.read(expected, sheet)).stream()
                .allMatch(result -> result.outcome() == Outcome.NOT_WRITTEN);
        if (!allOpen) {
            error("the empty template answers some step", "rename the step whose name reads like a value");
        }
    }

    private void key() {
        Map<String, Double> key = sheet.key();
        Map<String, String> values = new LinkedHashMap<>();
        sheet.steps().forEach(step -> values.put(step.name(), Fairness.shown(step, key.get(step.symbol()))));
        for (CheckResult result : StepEvidence.of(sheet, SheetAnswers.of(values, sheet))) {
            if (result.outcome() != Outcome.PASSED) {
                error(
                        "the key's own value is " + result.outcome().word() + " in "
                                + result.check().id(),
                        "repair the formula, or an alternative that does not give the same");
            }
        }
        for (Step step : sheet.steps()) {
            for (var other : step.others()) {
                double value = other.value(key::get);
                if (Math.abs(value - key.get(step.symbol())) > 1e-9 * Math.abs(value)) {
                    error("an \"or\" of step " + step.name() + " gives another value", "repair it");
                }
            }
        }
    }

    private void recording() {
        try {
            String source = PackedWorksheet.unpack(Files.readString(recorded(assignment)))
                    .source();
            if (!source.equals(sheet.source())) {
                error(PackedWorksheet.FILE + " is out of date", remedy());
            }
        } catch (IllegalArgumentException damaged) {
            error(PackedWorksheet.FILE + " cannot be read", remedy());
        } catch (IOException missing) {
            error("there is no " + PackedWorksheet.FILE + ", so no student can check the practice sheet", remedy());
        }
    }

    private void variants() {
        try {
            STUDENTS.forEach(new Variants(sheet, "doctor")::of);
        } catch (IllegalStateException impossible) {
            error(impossible.getMessage(), "widen the ranges of its givens");
        }
    }

    private String remedy() {
        return "run \"backmark doctor " + assignment.id() + " --record\" and commit what it writes";
    }

    private void error(String what, String remedy) {
        defects.add(patient.error(what, remedy));
    }

    private static Path recorded(Installed assignment) {
        Class<?> checks = assignment.homework().publicChecks();
        return assignment
                .folder()
                .resolve("src/test/resources")
                .resolve(checks.getPackageName().replace('.', '/'))
                .resolve(PackedWorksheet.FILE);
    }

    /** Writes what students have: the packed description and the template for answers. */
    static Path record(Installed assignment) throws IOException {
        Worksheet sheet = assignment.homework().worksheet().orElseThrow();
        Path file = recorded(assignment);
        Files.createDirectories(file.getParent());
        AtomicFile.write(file, PackedWorksheet.pack(sheet).getBytes(StandardCharsets.US_ASCII));
        AtomicFile.write(
                assignment.folder().resolve(SheetAnswers.FILE),
                AnswerTemplate.of(sheet, false).getBytes(StandardCharsets.UTF_8));
        return file;
    }
}
