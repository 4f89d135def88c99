package backmark.report;

import backmark.report.Formula.Gate;
import backmark.report.Formula.Input;
import backmark.report.Formula.Step;
import java.util.stream.Collectors;

/** FormulaText as people write them: {@code (x + y) · z}. */
final class FormulaText {
    private FormulaText() {}

    static String written(Formula formula) {
        return formula.name() + " = " + written(formula.end());
    }

    static String written(Step step) {
        if (step instanceof Input input) {
            return input.name();
        }
        Gate gate = (Gate) step;
        return switch (gate.kind()) {
            case "+" -> written(gate.in().get(0)) + " + " + written(gate.in().get(1));
            case "*" -> factor(gate.in().get(0)) + " · " + factor(gate.in().get(1));
            default ->
                gate.in().stream().map(FormulaText::written).collect(Collectors.joining(", ", gate.kind() + "(", ")"));
        };
    }

    private static String factor(Step step) {
        boolean isSum = step instanceof Gate gate && gate.kind().equals("+");
        return isSum ? "(" + written(step) + ")" : written(step);
    }
}
