package backmark.worksheet;

import backmark.worksheet.Step.Slipped;
import backmark.worksheet.StepMark.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a sheet's numbers let every known slip be told from what is right, and from every other slip, when values are
 * shown with four significant digits.
 */
public final class Fairness {
    /** What the sheet asks for. */
    static final int DIGITS = 4;

    /** Slips closer than this to the right value are not worth the full trial. */
    private static final double CLEAR = 0.01;

    /** Smaller values are a nuisance to write. */
    private static final double SMALLEST = 1e-3;

    private Fairness() {}

    /** Whether a sheet has no fault. */
    public static boolean isFair(Worksheet sheet) {
        return isClear(sheet) && faults(sheet).isEmpty();
    }

    /** The cheap part: no value tiny, no slip close to the right value. */
    private static boolean isClear(Worksheet sheet) {
        Map<String, Double> key = sheet.key();
        for (Step step : sheet.steps()) {
            double right = key.get(step.symbol());
            if (!step.isWhole() && right != 0 && !(Math.abs(right) >= SMALLEST && Math.abs(right) < 1000)) {
                return false;
            }
            for (Slipped each : step.slips()) {
                double wrong = each.formula().value(key::get);
                if (!(Math.abs(wrong - right) >= CLEAR * Math.abs(right))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The slips that would not be named, as {@code step: slip}. */
    public static List<String> faults(Worksheet sheet) {
        List<String> faults = new ArrayList<>();
        Map<String, Double> key = sheet.key();
        for (Step step : sheet.steps()) {
            for (Slipped each : step.slips()) {
                Map<String, String> values = new LinkedHashMap<>();
                for (Step other : sheet.steps()) {
                    if (other == step) {
                        break;
                    }
                    values.put(other.name(), shown(other, key.get(other.symbol())));
                }
                values.put(step.name(), shown(step, each.formula().value(key::get)));
                StepMark mark = mark(sheet, values, step);
                if (mark.finding() != Finding.KNOWN_SLIP || !mark.slips().equals(List.of(each.slip()))) {
                    faults.add(step.name() + ": " + each.slip());
                }
            }
        }
        return faults;
    }

    private static StepMark mark(Worksheet sheet, Map<String, String> values, Step step) {
        return Marking.of(sheet, SheetAnswers.of(values, sheet)).stream()
                .filter(mark -> mark.step() == step)
                .findFirst()
                .orElseThrow();
    }

    /** A value as a careful student writes it. */
    public static String shown(Step step, double value) {
        return step.isWhole() ? Long.toString(Math.round(value)) : StepEvidence.digits(value, DIGITS);
    }
}
