package backmark.report;

import backmark.worksheet.SheetLines;
import backmark.worksheet.Step;
import backmark.worksheet.Variants;
import backmark.worksheet.Worksheet;
import backmark.worksheet.Worksheet.Question;
import java.util.List;

/** Turns a worksheet into what its printed page shows: never a formula of a step. */
final class SheetPage {
    private final Worksheet sheet;
    private final Messages messages;

    SheetPage(Worksheet sheet, Messages messages) {
        this.sheet = sheet;
        this.messages = messages;
    }

    SheetView view(String student) {
        return new SheetView(
                messages.of(sheet.title()),
                Plain.line(student),
                student.isEmpty() ? "" : Variants.code(sheet),
                sheet.givens().stream()
                        .map(given -> new SheetView.GivenView(
                                MathMl.symbol(given.symbol()),
                                Numbers.exact(given.value()),
                                given.says().en().equals(given.symbol()) ? "" : messages.of(given.says())))
                        .toList(),
                NetworkPicture.of(SheetLines.of(sheet).get(SheetLines.NAME), List.of(), messages),
                sheet.questions().stream().map(this::question).toList());
    }

    private SheetView.QuestionView question(Question question) {
        double points = question.steps().stream().mapToDouble(Step::points).sum();
        return new SheetView.QuestionView(
                messages.of(question.title()),
                messages.of(question.text()),
                Numbers.points(points),
                question.shown().stream()
                        .map(shown -> MathMl.equation(shown.left(), shown.right()))
                        .toList(),
                question.steps().stream()
                        .map(step -> new SheetView.StepView(
                                step.name(),
                                MathMl.symbol(step.name()),
                                messages.of(step.says()),
                                Numbers.points(step.points())))
                        .toList());
    }
}
